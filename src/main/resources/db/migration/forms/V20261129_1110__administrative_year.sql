create table forms.administrative_year (
    first_year int         primary key check (first_year between 1900 and 2200),
    last_day   text        not null check (last_day ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
    citation   text        not null check (citation = normalize(citation, NFC) and citation <> ''),
    decided_at timestamptz not null,
    decided_by text        not null
);
comment on table forms.administrative_year is 'shared: on which day administrative years end from one on, where an administrator decided it';
comment on column forms.administrative_year.last_day is 'month and day, 12-14';

grant select, insert, update (last_day, citation, decided_at, decided_by) on forms.administrative_year to gandan_app;
