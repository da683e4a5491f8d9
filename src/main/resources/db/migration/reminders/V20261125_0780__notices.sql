create schema reminders;
grant usage on schema reminders to gandan_app;

create table reminders.notice (
    province_id int         not null,
    id          uuid        not null,
    unit_path   text        collate "C" not null,
    account_id  bigint      not null references access.account,
    duty_id     uuid        not null,
    kind        text        not null check (kind ~ '^[A-Z_]+$'),
    day         date        not null,
    title       text        not null,
    due_on      date,
    words       text,
    at          timestamptz not null,
    seen_at     timestamptz,
    told_on     date,
    primary key (province_id, id),
    unique (province_id, account_id, duty_id, kind, day)
);
create index notice_unseen on reminders.notice (account_id, at desc) where seen_at is null;
create index notice_untold on reminders.notice (account_id) where told_on is null;
create index notice_account on reminders.notice (account_id, at desc);
comment on table reminders.notice is 'large: what an official was told about a duty, once a day for each thing at most';
comment on column reminders.notice.unit_path is 'of the unit that owes the duty, so that both sides can be told';
comment on column reminders.notice.told_on is 'the day whose digest carried it';

alter table reminders.notice enable row level security;
alter table reminders.notice force row level security;
create policy within_scope on reminders.notice
    using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));

create table reminders.policy (
    id             int      not null primary key check (id = 1),
    days_before    int[]    not null,
    overdue_every  int      not null check (overdue_every between 1 and 90),
    escalate_after int      not null check (escalate_after between 0 and 365),
    from_hour      int      not null check (from_hour between 0 and 23),
    by_mail        boolean  not null,
    version        int      not null default 0
);
insert into reminders.policy values (1, '{3, 1, 0}', 7, 3, 7, true);
comment on table reminders.policy is 'control: when people are reminded, and when the unit above is told';
comment on column reminders.policy.days_before is 'so many days before the date; 0: on the day itself';

create table reminders.round (
    province_id int  not null,
    day         date not null,
    primary key (province_id, day)
);
comment on table reminders.round is 'control: the daily rounds that were made, so that each is made once';

grant select, insert on reminders.notice to gandan_app;
grant update (seen_at, told_on) on reminders.notice to gandan_app;
grant select on reminders.policy to gandan_app;
grant update on reminders.policy to gandan_app;
grant select, insert, delete on reminders.round to gandan_app;
