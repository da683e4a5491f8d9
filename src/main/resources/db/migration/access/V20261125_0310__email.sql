alter table access.account
    add email text check (length(email) <= 254 and email ~ '^[!-?A-~]+@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$'
                          and email !~ '[][<>(),;:"\\]');
comment on column access.account.email is 'where letters to the account go; null: nowhere';

grant update (email) on access.account to gandan_app;
