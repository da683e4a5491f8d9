create schema if not exists directives;
grant usage on schema directives to gandan_app;

create table directives.document (
    province_id   int         not null,
    id            uuid        not null,
    unit_path     text        collate "C" not null,
    unit_id       bigint      references organisation.unit,
    level         text        not null check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    system        text        not null check (system in ('PARTY', 'STATE', 'OTHER')),
    type          text        not null,
    number        text,
    issuers       text        not null,
    run           text        not null,
    symbol        text        check (symbol = normalize(symbol, NFC)),
    written       text,
    body          text        not null check (body = normalize(body, NFC)),
    title         text        not null check (title = normalize(title, NFC) and title <> ''),
    signer        text,
    issued_on     date,
    effective_on  date,
    ended_on      date,
    ended_why     text,
    origin        text,
    account_id    bigint,
    actor         text        not null,
    registered_at timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_why text,
    version       int         not null default 0,
    words         tsvector    not null generated always as (to_tsvector('simple'::regconfig,
                      public.gd_fold(coalesce(symbol, '') || ' ' || title || ' ' || body || ' ' || coalesce(signer, '')))) stored,
    primary key (province_id, id),
    check ((level = 'CENTRAL') = (unit_id is null)),
    check ((number is null) = (symbol is null)),
    check ((ended_on is null) = (ended_why is null)),
    check ((withdrawn_at is null) = (withdrawn_why is null))
);
-- By issuer, type, number and term (Party) or year (State); never by number alone. "07" and "7" are one number.
create unique index document_symbol on directives.document
    (province_id, coalesce(unit_id, 0), issuers, type, ltrim(number, '0'), run) where withdrawn_at is null and number is not null;
create index document_number on directives.document (province_id, issuers, ltrim(number, '0'));
create index document_level on directives.document (province_id, level, issued_on);
create index document_unit on directives.document (province_id, unit_path, issued_on);
create index document_words on directives.document using gin (words);
comment on table directives.document is 'large: one row per paper of the register, of the Party or the State';
comment on column directives.document.province_id is 'of the unit that issued it; 0: the centre';
comment on column directives.document.run is
    'what its number counts in: the committee''s term (Party) or the year (State); empty where no source tells';
comment on column directives.document.written is 'the symbol as somebody typed it, where it was put right';
comment on column directives.document.body is 'who issued it, as the paper says: Ban Thường vụ Huyện ủy Trà Cú';
comment on column directives.document.origin is 'from where we know of it, where nobody had the paper itself';

create table directives.link (
    province_id     int         not null,
    source_id       uuid        not null,
    kind            text        not null check (kind in ('IMPLEMENTS', 'AMENDS', 'REPLACES', 'SUMMARISES', 'CITES')),
    target_province int         not null,
    target_id       uuid        not null,
    unit_path       text        collate "C" not null,
    note            text,
    linked_at       timestamptz not null,
    primary key (province_id, source_id, kind, target_id),
    foreign key (province_id, source_id) references directives.document,
    check (source_id <> target_id)
);
create index link_target on directives.link (province_id, target_id, kind);
comment on table directives.link is 'large: what one paper is to another';
comment on column directives.link.unit_path is 'of the paper that links';

-- Whoever holds the row may add a link; two at a time could close a circle that neither sees.
create table directives.link_slot (id int not null primary key check (id = 1));
insert into directives.link_slot values (1);
comment on table directives.link_slot is 'control: one writer of links at a time';

create table directives.file (
    province_id int         not null,
    document_id uuid        not null,
    id          uuid        not null,
    unit_path   text        collate "C" not null,
    name        text        not null check (name = normalize(name, NFC) and name <> ''),
    media_type  text        not null,
    size        int         not null,
    hash        bytea       not null check (length(hash) = 32),
    content     bytea       not null,
    words       tsvector    not null,
    added_at    timestamptz not null,
    primary key (province_id, document_id, id),
    foreign key (province_id, document_id) references directives.document
);
create index file_words on directives.file using gin (words);
comment on table directives.file is 'large: the papers themselves, as they were handed in';
comment on column directives.file.hash is 'sha-256 of the content';

create table directives.question (
    province_id int         not null,
    id          uuid        not null,
    unit_path   text        collate "C" not null,
    first_id    uuid        not null,
    second_id   uuid        not null,
    raised_at   timestamptz not null,
    settled_at  timestamptz,
    settled_as  text        check (settled_as in ('SAME', 'DIFFERENT')),
    settled_by  text,
    note        text,
    primary key (province_id, id),
    unique (province_id, first_id, second_id),
    foreign key (province_id, first_id) references directives.document,
    foreign key (province_id, second_id) references directives.document,
    check ((settled_at is null) = (settled_as is null))
);
comment on table directives.question is 'large: two symbols that contradict each other, until a person says which is right';

create table directives.obligation (
    province_id       int         not null,
    id                uuid        not null,
    unit_path         text        collate "C" not null,
    root_id           bigint      not null references organisation.unit,
    document_province int         not null,
    document_id       uuid        not null,
    kind              text        not null check (kind in ('PAPER', 'PRELIMINARY_REVIEW', 'FINAL_REVIEW')),
    level             text        not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    years             int         not null default 0 check (years between 0 and 10),
    due_on            date        not null,
    basis             text,
    owed_by           int         not null,
    laid_at           timestamptz not null,
    primary key (province_id, id),
    unique (province_id, root_id, document_id, kind, level, years),
    check ((kind = 'PAPER') = (years = 0))
);
create index obligation_document on directives.obligation (province_id, document_id);
comment on table directives.obligation is 'large: which units under a unit owe what to a paper, and by when';
comment on column directives.obligation.unit_path is 'of the unit under which it holds';
comment on column directives.obligation.owed_by is 'how many duties it opened';

create table directives.study_session (
    province_id       int         not null,
    id                uuid        not null,
    unit_path         text        collate "C" not null,
    unit_id           bigint      not null references organisation.unit,
    document_province int         not null,
    document_id       uuid        not null,
    first_day         date        not null,
    last_day          date        not null check (last_day >= first_day),
    sessions          int         not null check (sessions > 0),
    attendances       int         not null check (attendances >= 0),
    note              text,
    actor             text        not null,
    recorded_at       timestamptz not null,
    withdrawn_at      timestamptz,
    primary key (province_id, id)
);
create index study_session_document on directives.study_session (province_id, document_id, unit_path);
comment on table directives.study_session is 'large: meetings at which a paper was studied, and how many attended; never who';

-- Papers are read downward: a unit sees what it and the units under it issued, what the units above it issued, and the
-- centre's. It writes in its own subtree; the centre's papers are everybody's, and the service says who enters them.
do $$
declare
    large text;
begin
    foreach large in array array['document', 'link', 'file', 'obligation'] loop
        execute format('alter table directives.%I enable row level security', large);
        execute format('alter table directives.%I force row level security', large);
        execute format('create policy within_scope on directives.%I
                        using (unit_path = ''/0/''
                               or unit_path ^@ any(string_to_array(current_setting(''app.paths'', true), '',''))
                               or strpos('','' || current_setting(''app.paths'', true), '','' || unit_path) > 0)
                        with check (unit_path = ''/0/''
                               or unit_path ^@ any(string_to_array(current_setting(''app.paths'', true), '','')))', large);
    end loop;
    foreach large in array array['question', 'study_session'] loop
        execute format('alter table directives.%I enable row level security', large);
        execute format('alter table directives.%I force row level security', large);
        execute format('create policy within_scope on directives.%I
                        using (unit_path = ''/0/''
                               or unit_path ^@ any(string_to_array(current_setting(''app.paths'', true), '','')))', large);
    end loop;
end $$;

grant select, insert, update on directives.document, directives.question to gandan_app;
grant select, insert, delete on directives.link to gandan_app;
grant select, insert on directives.file, directives.obligation, directives.study_session to gandan_app;
grant update (owed_by) on directives.obligation to gandan_app;
grant delete on directives.obligation to gandan_app;
grant update (withdrawn_at) on directives.study_session to gandan_app;
grant select, update on directives.link_slot to gandan_app;
