create index draft_subject on writing.draft (province_id, outline_id, period, unit_id);

create table writing.batch (
    province_id     int         not null,
    id              uuid        not null,
    unit_path       text        collate "C" not null,
    outline_id      uuid        not null,
    outline_version int         not null,
    period          text        collate "C" not null,
    units_on        date        not null,
    title           text        not null check (title = normalize(title, NFC) and title <> ''),
    actor           text        not null,
    made_at         timestamptz not null,
    primary key (province_id, id),
    foreign key (outline_id, outline_version) references writing.outline_version
);
create index batch_unit_path on writing.batch (province_id, unit_path, made_at desc);
comment on table writing.batch is 'large: reports of many units that are composed in one go';
comment on column writing.batch.unit_path is 'of the unit at which whoever asked for it works';
comment on column writing.batch.units_on is 'the day on which the units stood';
alter table writing.batch enable row level security;
alter table writing.batch force row level security;
create policy within_scope on writing.batch
    using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));
grant select, insert on writing.batch to gandan_app;

create table writing.batch_unit (
    province_id int         not null,
    batch_id    uuid        not null,
    unit_id     bigint      not null references organisation.unit,
    unit_path   text        collate "C" not null,
    position    int         not null,
    state       text        not null default 'WAITING' check (state in ('WAITING', 'COMPOSED', 'KEPT', 'FAILED')),
    draft_id    uuid,
    problem     text,
    details     text[]      not null default '{}',
    primary key (province_id, batch_id, unit_id),
    foreign key (province_id, batch_id) references writing.batch,
    check ((draft_id is not null) = (state in ('COMPOSED', 'KEPT'))),
    check ((problem is not null) = (state = 'FAILED'))
);
comment on table writing.batch_unit is 'large: one unit of a batch and what became of its report';
comment on column writing.batch_unit.state is 'KEPT: its draft stood already and was left alone';
comment on column writing.batch_unit.draft_id is 'in the tables of the province where the unit stood, which may have been merged into this one';
comment on column writing.batch_unit.problem is 'key of the sentence that says why it could not be composed';
alter table writing.batch_unit enable row level security;
alter table writing.batch_unit force row level security;
create policy within_scope on writing.batch_unit
    using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));
grant select, insert, update on writing.batch_unit to gandan_app;
