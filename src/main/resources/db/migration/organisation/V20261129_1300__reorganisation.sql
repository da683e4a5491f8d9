create table organisation.reorganisation (
    id          bigint      generated always as identity primary key,
    key         uuid        not null unique,
    province_id bigint      not null references organisation.unit,
    path        text        collate "C" not null check (path ~ '^/([0-9]+/)*$'),
    day         date        not null,
    legal_basis text        not null check (legal_basis = normalize(legal_basis, NFC) and legal_basis <> ''),
    plan        jsonb       not null,
    account_id  bigint,
    actor       text        not null,
    enacted_at  timestamptz not null,
    begun       boolean     not null default false,
    undone_by   text,
    undone_at   timestamptz,
    check ((undone_by is null) = (undone_at is null))
);
create index on organisation.reorganisation (day) where not begun and undone_at is null;
comment on table organisation.reorganisation is 'shared: plans of succession that were enacted, and whether they were undone';
comment on column organisation.reorganisation.path is 'of the unit above all that it touches';
comment on column organisation.reorganisation.begun is 'whether its day has come and everybody was told';

-- How each unit stood before and stands since: by this the change is told again, and undone.
create table organisation.reorganised_unit (
    reorganisation_id bigint not null references organisation.reorganisation,
    unit_id           bigint not null references organisation.unit,
    level             text   not null,
    valid_before      daterange,
    parent_before     bigint references organisation.unit,
    path_before       text   collate "C",
    parent_after      bigint references organisation.unit,
    path_after        text   collate "C",
    primary key (reorganisation_id, unit_id),
    check ((valid_before is null) = (path_before is null))
);
create index on organisation.reorganised_unit (unit_id);
comment on table organisation.reorganised_unit is 'shared: the units that a plan touched, before and after';
comment on column organisation.reorganised_unit.path_before is 'null: the plan made it';
comment on column organisation.reorganised_unit.path_after is 'null: it ended with the plan';

alter table organisation.succession add column reorganisation_id bigint references organisation.reorganisation;
create index on organisation.succession (reorganisation_id) where reorganisation_id is not null;

-- A version is ended, or taken back; what it says is never altered.
grant update (valid) on organisation.unit_version to gandan_app;
grant delete on organisation.unit_version, organisation.succession to gandan_app;
grant select, insert on organisation.reorganisation, organisation.reorganised_unit to gandan_app;
grant update (parent_after, path_after) on organisation.reorganised_unit to gandan_app;
grant update (begun, undone_by, undone_at) on organisation.reorganisation to gandan_app;

-- Whether anything in a province changed between two days is asked before every restatement.
create index on organisation.unit_version (lower(valid));
create index on organisation.unit_version (upper(valid));
