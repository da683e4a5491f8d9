create schema audit;
grant usage on schema audit to gandan_app;

create table audit.entry (
    province_id int         not null,
    id          uuid        not null,
    unit_path   text        collate "C" not null,
    at          timestamptz not null,
    account_id  bigint,
    actor       text        not null,
    act         text        not null check (act ~ '^[A-Z_]+$'),
    subject     text        not null,
    details     jsonb       not null,
    hash        bytea       not null check (length(hash) = 32),
    primary key (province_id, id)
);
create index on audit.entry (province_id, at);
comment on table audit.entry is 'large: one row per change, by whom, never altered';
comment on column audit.entry.hash is 'sha-256 over all other columns, written with them';

create table audit.pending (
    province_id int         not null,
    entry_id    uuid        not null,
    unit_path   text        collate "C" not null,
    at          timestamptz not null,
    primary key (province_id, entry_id)
);
comment on table audit.pending is 'large: entries that the sealer has not taken yet, a queue per province';

create table audit.seal (
    province_id int    not null,
    seq         bigint not null check (seq > 0),
    unit_path   text   collate "C" not null,
    entry_id    uuid   not null,
    chain       bytea  not null check (length(chain) = 32),
    primary key (province_id, seq),
    unique (province_id, entry_id)
);
comment on table audit.seal is 'large: the chain over the entries of a province, a row per entry';
comment on column audit.seal.chain is 'sha-256 over the chain before it, the number, the entry and its hash';

-- Its row is also the slot: whoever holds it may seal. And with the end of the chain kept apart from the chain, a chain
-- whose last rows were cut off is found too.
create table audit.trail (
    province_id int    not null primary key,
    sealed      bigint not null default 0,
    chain       bytea
);
comment on table audit.trail is 'control: provinces that have a trail, and where its chain ends';

do $$
declare
    large text;
begin
    foreach large in array array['entry', 'pending', 'seal'] loop
        execute format('alter table audit.%I enable row level security', large);
        execute format('alter table audit.%I force row level security', large);
        execute format('create policy within_scope on audit.%I
                        using (unit_path ^@ any(string_to_array(current_setting(''app.paths'', true), '','')))', large);
    end loop;
end $$;

-- What is written stays: the application's role can add to the trail and read it.
grant select, insert on audit.entry, audit.seal to gandan_app;
grant select, insert, delete on audit.pending to gandan_app;
grant select, insert, update on audit.trail to gandan_app;
