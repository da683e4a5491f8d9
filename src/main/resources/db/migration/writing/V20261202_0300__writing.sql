create schema if not exists writing;
grant usage on schema writing to gandan_app;

create table writing.outline (
    id         uuid        not null primary key,
    code       text        collate "C" unique check (code ~ '^[a-z0-9-]+$'),
    ended_at   timestamptz
);
comment on table writing.outline is 'shared: kinds of report, each with the versions of its outline';
comment on column writing.outline.code is 'of those that come with the program; null: somebody made it here';
grant select, insert, update on writing.outline to gandan_app;

create table writing.outline_version (
    outline_id uuid        not null references writing.outline,
    number     int         not null check (number > 0),
    name       text        not null check (name = normalize(name, NFC) and name <> ''),
    content    text        not null,
    keys       text[]      not null,
    note       text        check (note <> ''),
    actor      text        not null,
    made_at    timestamptz not null,
    primary key (outline_id, number)
);
comment on table writing.outline_version is 'shared: an outline as it stood; a change is the next version, none is ever changed';
comment on column writing.outline_version.content is 'as its author wrote it';
comment on column writing.outline_version.keys is 'of its sections and their parts, in the order of the text';
grant select, insert on writing.outline_version to gandan_app;

create table writing.draft (
    province_id     int         not null,
    id              uuid        not null,
    unit_path       text        collate "C" not null,
    unit_id         bigint      not null references organisation.unit,
    outline_id      uuid        not null,
    outline_version int         not null,
    period          text        collate "C" not null,
    restated_on     date,
    title           text        not null check (title = normalize(title, NFC) and title <> ''),
    actor           text        not null,
    made_at         timestamptz not null,
    renewed_at      timestamptz not null,
    version         int         not null default 0,
    primary key (province_id, id),
    foreign key (outline_id, outline_version) references writing.outline_version
);
create index draft_unit on writing.draft (province_id, unit_path, made_at desc);
comment on table writing.draft is 'large: a report that is being written';
comment on column writing.draft.period is 'as addresses write it: 2025-Q3';
comment on column writing.draft.restated_on is 'the day whose map its figures are told on; null: as reported';
comment on column writing.draft.renewed_at is 'when its figures were last looked at';
alter table writing.draft enable row level security;
alter table writing.draft force row level security;
create policy within_scope on writing.draft
    using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));
grant select, insert, update on writing.draft to gandan_app;

create table writing.passage (
    province_id int         not null,
    draft_id    uuid        not null,
    key         text        collate "C" not null,
    unit_path   text        collate "C" not null,
    section     text        collate "C" not null,
    position    int         not null,
    given       text        not null,
    own         text,
    told        jsonb       not null,
    pinned      jsonb       not null default '{}',
    edited_by   text,
    edited_at   timestamptz,
    version     int         not null default 0,
    primary key (province_id, draft_id, key),
    foreign key (province_id, draft_id) references writing.draft,
    check ((edited_by is null) = (edited_at is null))
);
comment on table writing.passage is 'large: one paragraph or list of a draft';
comment on column writing.passage.section is 'key of the section of the outline it stands in';
comment on column writing.passage.given is 'as the outline gave it last, with blanks for figures';
comment on column writing.passage.own is 'as people wrote it; null: as given';
comment on column writing.passage.told is 'what its figures said when they were last looked at, by what was asked';
comment on column writing.passage.pinned is 'figures that stay as told, because somebody decided so';
alter table writing.passage enable row level security;
alter table writing.passage force row level security;
create policy within_scope on writing.passage
    using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));
grant select, insert, update, delete on writing.passage to gandan_app;

create table writing.draft_version (
    province_id int         not null,
    draft_id    uuid        not null,
    number      int         not null check (number > 0),
    unit_path   text        collate "C" not null,
    content     jsonb       not null,
    why         text        not null check (why in ('BEGUN', 'RENEWED', 'SUBMITTED')),
    actor       text        not null,
    made_at     timestamptz not null,
    primary key (province_id, draft_id, number),
    foreign key (province_id, draft_id) references writing.draft
);
comment on table writing.draft_version is 'large: a draft as it stood before an update, or when it was handed in';
alter table writing.draft_version enable row level security;
alter table writing.draft_version force row level security;
create policy within_scope on writing.draft_version
    using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));
grant select, insert on writing.draft_version to gandan_app;
