create table writing.remark (
    province_id int         not null,
    draft_id    uuid        not null,
    id          uuid        not null,
    unit_path   text        collate "C" not null,
    passage     text        collate "C",
    words       text        not null check (words = normalize(words, NFC) and words <> ''),
    actor       text        not null,
    made_at     timestamptz not null,
    settled_by  text,
    settled_at  timestamptz,
    primary key (province_id, draft_id, id),
    foreign key (province_id, draft_id) references writing.draft,
    check ((settled_by is null) = (settled_at is null))
);
comment on table writing.remark is 'large: what a reader of a draft would have otherwise in it';
comment on column writing.remark.passage is 'key of the paragraph; null: of the draft as a whole';
alter table writing.remark enable row level security;
alter table writing.remark force row level security;
create policy within_scope on writing.remark
    using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));
grant select, insert, update on writing.remark to gandan_app;

create table writing.section_author (
    province_id int         not null,
    draft_id    uuid        not null,
    section     text        collate "C" not null,
    unit_path   text        collate "C" not null,
    account_id  bigint      not null,
    name        text        not null,
    primary key (province_id, draft_id, section),
    foreign key (province_id, draft_id) references writing.draft
);
comment on table writing.section_author is 'large: who writes which section of a draft, where several write it';
comment on column writing.section_author.name is 'of the account, when the section was given to it';
alter table writing.section_author enable row level security;
alter table writing.section_author force row level security;
create policy within_scope on writing.section_author
    using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));
grant select, insert, update, delete on writing.section_author to gandan_app;

create index draft_before on writing.draft (province_id, unit_id, outline_id);

alter table writing.draft_version drop constraint draft_version_why_check;
alter table writing.draft_version add constraint draft_version_why_check
    check (why in ('BEGUN', 'RENEWED', 'SUBMITTED', 'RETURNED'));
