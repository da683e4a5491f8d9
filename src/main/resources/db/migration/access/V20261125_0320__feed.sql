create table access.feed (
    account_id bigint      not null primary key references access.account,
    hash       bytea       not null unique check (length(hash) = 32),
    opened_at  timestamptz not null
);
comment on table access.feed is 'control: secret addresses of calendars, of which only the sha-256 is kept; one an account';

grant select, insert, delete on access.feed to gandan_app;
grant update (hash, opened_at) on access.feed to gandan_app;
