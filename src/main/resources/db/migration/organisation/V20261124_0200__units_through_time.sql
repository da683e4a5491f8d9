create schema organisation;
grant usage on schema organisation to gandan_app;

-- Names as a Vietnamese reader expects them: ă after a, "Phường 2" before "Phường 10".
create collation organisation.vietnamese (provider = icu, locale = 'vi-u-kn-true');

create table organisation.unit (
    id    bigint generated always as identity primary key,
    level text   not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    key   text   not null unique,
    unique (id, level),
    -- province_id of the large tables is an int.
    check (level <> 'PROVINCE' or id <= 2147483647)
);
comment on table organisation.unit is 'shared: identity of a unit through all its names, codes and parents';
comment on column organisation.unit.key is 'our own name for it, by which the catalogue was loaded';

-- An unknown first or last day is open. A unit that ended on an unknown day before the catalogue begins has one version
-- with the empty range: it is known by name and successor, and stands in no tree.
create table organisation.unit_version (
    unit_id     bigint    not null,
    level       text      not null,
    valid       daterange not null,
    name        text      not null check (name = normalize(name, NFC)),
    kind        text      not null,
    code        text,
    reference   text      not null,
    parent_id   bigint    references organisation.unit,
    path        text      collate "C" not null check (path ~ '^/([0-9]+/)+$'),
    name_folded text      not null generated always as (public.gd_fold(name)) stored,
    primary key (unit_id, valid),
    foreign key (unit_id, level) references organisation.unit (id, level),
    exclude using gist (unit_id with =, valid with &&),
    -- On any day a code leads to one unit.
    exclude using gist (reference with =, valid with &&),
    check (reference = code or code is null or isempty(valid))
);
create index on organisation.unit_version (parent_id);
create index on organisation.unit_version (path);
create index on organisation.unit_version using gin (name_folded public.gin_trgm_ops);
comment on table organisation.unit_version is 'shared: name, kind, code, parent and path of a unit between two days';
comment on column organisation.unit_version.reference is 'the code, or our own key where no list gives one';

create table organisation.succession (
    id             bigint  generated always as identity primary key,
    predecessor_id bigint  not null references organisation.unit,
    successor_id   bigint  references organisation.unit,
    day            date,
    kind           text    not null check (kind in ('MERGE', 'SPLIT', 'RENAME', 'TRANSFER', 'ABOLISH', 'APPARENT')),
    legal_basis    text,
    share          numeric check (share > 0 and share <= 1),
    check ((successor_id is null) = (kind = 'ABOLISH')),
    check (share is null or kind = 'SPLIT')
);
create index on organisation.succession (predecessor_id);
create index on organisation.succession (successor_id);
comment on table organisation.succession is 'shared: what became of a unit, on which day, by which decision';
comment on column organisation.succession.day is 'null: the source does not tell';
comment on column organisation.succession.kind is
    'APPARENT: the source names several successors, which does not prove a split; never followed by a sum';

-- What other modules may join.
create view organisation.unit_through_time as
select unit_id, level, name, kind, code, reference, parent_id, path, valid, lower(valid) as first_day,
       upper(valid) - 1 as last_day, name_folded
from organisation.unit_version;

-- Every step that is certain: a unit and the next one that took over its land and people.
create view organisation.succeeded as
select predecessor_id, successor_id, day
from organisation.succession
where kind in ('MERGE', 'SPLIT', 'RENAME') and day is not null and successor_id <> predecessor_id;

grant select on all tables in schema organisation to gandan_app;
grant insert on organisation.unit, organisation.unit_version, organisation.succession to gandan_app;
