create schema forms;
grant usage on schema forms to gandan_app;

-- Whoever changes anything below locks this row first, so that changes come one after the other and every running program
-- sees by one small number that its reading is stale.
create table forms.edition (
    only_one boolean primary key default true check (only_one),
    number   bigint  not null
);
insert into forms.edition (number) values (1);
comment on table forms.edition is 'control: counts the changes of all forms';

create table forms.form (
    id         bigint      generated always as identity primary key,
    code       text        not null unique check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$' and length(code) <= 24),
    owner_id   bigint      not null references organisation.unit,
    owner_path text        not null,
    retired_on date,
    made_at    timestamptz not null,
    made_by    text        not null
);
comment on table forms.form is 'shared: forms through all their versions';
comment on column forms.form.retired_on is 'nobody is asked for periods that end later';

create table forms.version (
    form_id    bigint      not null references forms.form,
    number     int         not null check (number > 0),
    valid_from date        not null,
    definition jsonb       not null,
    revision   int         not null default 0,
    made_at    timestamptz not null,
    made_by    text        not null,
    primary key (form_id, number),
    unique (form_id, valid_from)
);
comment on table forms.version is 'shared: what a form says for periods that end on or after a day';
comment on column forms.version.revision is 'how often it was replaced before it was first asked for';

create table forms.assignment (
    id              bigint      generated always as identity primary key,
    form_id         bigint      not null references forms.form,
    root_id         bigint      not null references organisation.unit,
    level           text        check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    kinds           text[]      not null,
    named           bigint[]    not null,
    period_kind     text        not null check (period_kind in
                        ('MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR', 'ADMINISTRATIVE_YEAR', 'DAYS')),
    once_first_day  date,
    once_last_day   date,
    once_title      text        check (once_title = normalize(once_title, NFC) and once_title <> ''),
    due_days        int         not null,
    approvers       text[]      not null,
    four_eyes       boolean     not null,
    lock_after_days int         check (lock_after_days >= 0),
    valid_from      date        not null,
    valid_until     date,
    made_at         timestamptz not null,
    made_by         text        not null,
    check ((level is null) = (cardinality(named) > 0)),
    check ((once_first_day is null) = (once_last_day is null) and once_first_day <= once_last_day),
    check (period_kind <> 'DAYS' or once_first_day is not null),
    check (once_title is null or once_first_day is not null)
);
create index on forms.assignment (form_id);
comment on table forms.assignment is 'shared: who has to fill a form in, for which periods, and who approves';

grant select, update (number) on forms.edition to gandan_app;
grant select, insert, update (retired_on) on forms.form to gandan_app;
grant select, insert, update (valid_from, definition, revision, made_at, made_by) on forms.version to gandan_app;
grant select, insert, update (valid_until) on forms.assignment to gandan_app;
