-- No row is ever changed: one that no longer says what the law says is closed, and another added. What a release brought
-- carries the fingerprint of its line; a later release closes and replaces only such rows, never an administrator's.
create table duties.rule (
    id                 bigint      generated always as identity primary key,
    code               text        not null check (code ~ '^[A-Z0-9]+([.][A-Z0-9]+)+$'),
    subject            text        not null check (subject = normalize(subject, NFC) and subject <> ''),
    trigger            text        not null check (trigger = normalize(trigger, NFC) and trigger <> ''),
    kind               text        not null check (kind in ('WITHIN', 'BEFORE', 'AT_LEAST', 'EVERY')),
    amount             int         not null check (amount > 0),
    unit               text        not null check (unit in ('CALENDAR_DAY', 'WORKING_DAY', 'MONTH')),
    remote_amount      int         check (remote_amount > 0),
    rolls              boolean     not null,
    extension_times    int         check (extension_times > 0),
    extension_amount   int         check (extension_amount > 0),
    extension_document boolean,
    citation           text        not null check (citation = normalize(citation, NFC) and citation <> ''),
    valid              daterange   not null,
    confirmed          boolean     not null,
    severity           text        not null check (severity in ('HARD', 'SOFT')),
    release            text,
    added_at           timestamptz not null,
    closed_at          timestamptz,
    -- Days are counted back from an event as they stand in the calendar.
    check (kind <> 'BEFORE' or unit <> 'WORKING_DAY'),
    check ((extension_times is null) = (extension_amount is null)),
    check ((extension_times is null) = (extension_document is null))
);
create unique index on duties.rule (code, valid) where closed_at is null;
comment on table duties.rule is 'shared: the law''s rules about time, each between the days on which it is in force';
comment on column duties.rule.confirmed is 'somebody compared it with the published text; otherwise it warns and never blocks';
comment on column duties.rule.remote_amount is 'of the same unit, for remote areas';
comment on column duties.rule.release is 'fingerprint of the line of the release that brought it; null: an administrator did';

create table duties.special_day (
    id           bigint      generated always as identity primary key,
    day          date        not null,
    works        boolean     not null,
    name         text        not null check (name = normalize(name, NFC) and name <> ''),
    basis        text        not null check (basis = normalize(basis, NFC) and basis <> ''),
    confirmed    boolean     not null,
    release      text,
    added_at     timestamptz not null,
    added_by     text        not null,
    closed_at    timestamptz,
    closed_by    text,
    close_reason text        check (close_reason = normalize(close_reason, NFC)),
    check ((closed_at is null) = (closed_by is null))
);
create unique index on duties.special_day (day) where closed_at is null;
comment on table duties.special_day is 'shared: days that notices made off or worked; taken back by closing';

create table duties.remote_place (
    unit_id  bigint      not null references organisation.unit,
    valid    daterange   not null,
    basis    text        not null check (basis = normalize(basis, NFC) and basis <> ''),
    added_by text        not null,
    added_at timestamptz not null,
    primary key (unit_id, valid)
);
comment on table duties.remote_place is 'shared: units in remote areas, where some rules give more time';

grant select on duties.rule to gandan_app;
grant select, insert, update (closed_at, closed_by, close_reason) on duties.special_day to gandan_app;
grant select, insert, update (valid) on duties.remote_place to gandan_app;
