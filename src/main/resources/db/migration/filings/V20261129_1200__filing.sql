create schema if not exists filings;
grant usage on schema filings to gandan_app;

create table filings.filing (
    province_id  int         not null,
    form_id      bigint      not null,
    period       text        collate "C" not null,
    unit_id      bigint      not null,
    unit_path    text        collate "C" not null,
    first_day    date        not null,
    last_day     date        not null check (last_day >= first_day),
    form_version int         not null,
    status       text        not null check (status in ('BLANK', 'DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'LOCKED')),
    approved_at  text        check (approved_at in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    reason       text        check (reason = normalize(reason, NFC)),
    returned     jsonb       not null default '{}',
    remarks      jsonb       not null default '{}',
    typed        jsonb       not null default '{}',
    first_sent   timestamptz,
    sent_at      timestamptz,
    sent_account bigint,
    sent_by      text,
    saved_at     timestamptz,
    version      int         not null default 0,
    primary key (province_id, form_id, period, unit_id),
    check ((sent_at is null) = (sent_by is null) and (sent_at is null) = (first_sent is null)),
    check (status not in ('SUBMITTED', 'APPROVED', 'LOCKED') or sent_at is not null),
    check (approved_at is null or status in ('APPROVED', 'LOCKED'))
);
create index filing_of_unit on filings.filing (province_id, unit_id, last_day);
create index filing_to_lock on filings.filing (province_id, last_day) where status = 'APPROVED';
comment on table filings.filing is 'large: one row per form, period and unit that wrote in it; its figures stand in reporting.figure';
comment on column filings.filing.period is 'as addresses write it: 2025-07';
comment on column filings.filing.unit_path is 'of the unit on the last day of the period';
comment on column filings.filing.typed is 'what was typed and not sent yet, by cell: text, by whom, when, in which version';

create table filings.step (
    province_id int         not null,
    form_id     bigint      not null,
    period      text        collate "C" not null,
    unit_id     bigint      not null,
    id          uuid        not null,
    unit_path   text        collate "C" not null,
    kind        text        not null check (kind in ('SENT', 'ARRIVED', 'APPROVED', 'RETURNED', 'LOCKED', 'AMENDED')),
    at          timestamptz not null,
    account_id  bigint,
    actor       text        not null,
    level       text        check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    reason      text        check (reason = normalize(reason, NFC)),
    cells       jsonb       not null default '{}',
    primary key (province_id, form_id, period, unit_id, id)
);
comment on table filings.step is 'large: what happened to each filing; the id of what was sent is the sending''s own, so that it happens once';

-- Due dates of a period that were made duties, and for how many; looked at again every day, because units come and go.
create table filings.call (
    province_id   int  not null,
    assignment_id bigint not null,
    period        text collate "C" not null,
    form_id       bigint not null,
    unit_path     text collate "C" not null,
    last_day      date not null,
    due_on        date not null,
    looked_on     date not null,
    open          boolean not null default true,
    primary key (province_id, assignment_id, period)
);
comment on table filings.call is 'large: for which assignments and periods a province''s units got their duties';

do $$
declare
    large text;
begin
    foreach large in array array['filing', 'step', 'call'] loop
        execute format('alter table filings.%I enable row level security', large);
        execute format('alter table filings.%I force row level security', large);
        execute format('create policy within_scope on filings.%I
                        using (unit_path ^@ any(string_to_array(current_setting(''app.paths'', true), '','')))', large);
    end loop;
end $$;

grant select, insert, update on filings.filing, filings.call to gandan_app;
grant select, insert on filings.step to gandan_app;
