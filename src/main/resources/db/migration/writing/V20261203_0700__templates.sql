create table writing.template (
    province_id int         not null,
    id          uuid        not null,
    unit_path   text        collate "C" not null,
    unit_id     bigint      not null references organisation.unit,
    tradition   text        not null check (tradition in ('PARTY', 'STATE')),
    letter      boolean     not null,
    valid_from  date        not null,
    name        text        not null check (name = normalize(name, NFC) and name <> ''),
    content     bytea       not null,
    actor       text        not null,
    made_at     timestamptz not null,
    ended_at    timestamptz,
    primary key (province_id, id)
);
create index template_unit on writing.template (province_id, unit_id, valid_from desc);
comment on table writing.template is 'large: Word files that a unit draws its papers into; a later one takes its place from its day on, none is ever changed';
comment on column writing.template.letter is 'for letters, which have no name of their own';
comment on column writing.template.name is 'of the file';
comment on column writing.template.ended_at is 'since when it is not used any more; null: it is';
alter table writing.template enable row level security;
alter table writing.template force row level security;
create policy within_scope on writing.template
    using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));
grant select, insert on writing.template to gandan_app;
grant update (ended_at) on writing.template to gandan_app;
