create schema access;
grant usage on schema access to gandan_app;

create table access.account (
    id                   bigint      generated always as identity primary key,
    login                text        not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    name                 text        not null check (name = normalize(name, NFC) and name <> ''),
    role                 text        not null check (role in ('PROVINCE_LEADER', 'PROVINCE_ANALYST', 'COMMUNE_OFFICER',
                                                              'TEAM_LEADER', 'ADMINISTRATOR')),
    unit_id              bigint      references organisation.unit,
    password             text        not null check (password ^@ '$argon2id$'),
    must_change_password boolean     not null default false,
    version              int         not null default 0,
    opened_at            timestamptz not null,
    closed_at            timestamptz,
    check (unit_id is not null or role = 'ADMINISTRATOR')
);
comment on table access.account is 'control: who may sign in, in which role, for which unit';
comment on column access.account.unit_id is 'null: the whole country';
comment on column access.account.version is 'grows with the password and the closing; a session of another version has ended';

create table access.token (
    hash       bytea       not null primary key check (length(hash) = 32),
    account_id bigint      not null references access.account,
    made_at    timestamptz not null
);
create index on access.token (account_id);
comment on table access.token is 'control: bearer tokens of the API, of which only the sha-256 is kept';

-- By the login typed, whether or not such an account exists, so that nobody learns which ones do.
create table access.attempt (
    login_hash bytea       not null primary key,
    failures   int         not null,
    at         timestamptz not null
);
create index on access.attempt (at);
comment on table access.attempt is 'control: passwords tried lately for a login';

grant select, insert on access.account, access.token to gandan_app;
grant update (name, password, must_change_password, version, closed_at) on access.account to gandan_app;
grant delete on access.token to gandan_app;
grant select, insert, update, delete on access.attempt to gandan_app;
