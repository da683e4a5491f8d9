create schema if not exists duties;
grant usage on schema duties to gandan_app;

create table duties.duty (
    province_id      int         not null,
    id               uuid        not null,
    unit_path        text        collate "C" not null,
    unit_id          bigint      not null,
    level            text        not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    part             text        not null check (part in ('LEAD', 'SUPPORT')),
    lead_id          uuid,
    parent_id        uuid,
    giver_id         bigint,
    giver_path       text        collate "C",
    assignee_id      bigint,
    title            text        not null check (title = normalize(title, NFC) and title <> ''),
    source_kind      text        not null check (source_kind ~ '^[A-Z_]+$'),
    source_province  int,
    source_id        uuid,
    source_label     text        not null,
    source_address   text,
    slot             text        not null,
    rule             text,
    trigger          text,
    citation         text,
    confirmed        boolean     not null,
    needs_acceptance boolean     not null,
    status           text        not null check (status in ('OPEN', 'IN_PROGRESS', 'DONE', 'ACCEPTED', 'RETURNED',
                                                            'WITHDRAWN')),
    start_on         date        not null,
    due_on           date,
    extended         boolean     not null default false,
    paused           boolean     not null default false,
    asked_until      date,
    due              jsonb       not null,
    done_on          date,
    evidence_kind    text,
    evidence_id      uuid,
    evidence_label   text,
    evidence_address text,
    opened_at        timestamptz not null,
    version          int         not null default 0,
    primary key (province_id, id),
    unique (province_id, source_id, unit_id, slot),
    foreign key (province_id, lead_id) references duties.duty,
    foreign key (province_id, parent_id) references duties.duty,
    check ((part = 'SUPPORT') = (lead_id is not null)),
    check ((giver_id is null) = (giver_path is null)),
    check ((status in ('DONE', 'ACCEPTED')) = (done_on is not null)),
    check (done_on is null or evidence_kind is not null),
    check (due_on is not null or paused)
);
comment on table duties.duty is 'large: one row per thing owed and unit that owes it';
comment on column duties.duty.unit_path is 'of the unit that owes it, when it was opened or last handed over';
comment on column duties.duty.giver_path is 'of the unit that gave it and judges it; null: the law or the centre';
comment on column duties.duty.slot is 'tells apart what one unit owes to one source; opening it twice changes nothing';
comment on column duties.duty.due_on is 'null while the clock is paused';
comment on column duties.duty.due is
    'the clock (start, term, pauses, extensions, holders) and the date it gave when last computed, with the days skipped';

-- Every list of work asks for open duties by who owes or who gave them, the earliest first.
create index duty_owed on duties.duty (province_id, unit_path, due_on)
    where status in ('OPEN', 'IN_PROGRESS', 'RETURNED', 'DONE');
create index duty_given on duties.duty (province_id, giver_path, due_on)
    where status in ('OPEN', 'IN_PROGRESS', 'RETURNED', 'DONE');
create index duty_assigned on duties.duty (assignee_id)
    where assignee_id is not null and status in ('OPEN', 'IN_PROGRESS', 'RETURNED', 'DONE');
create index duty_source on duties.duty (province_id, source_id, unit_path);
create index duty_evidence on duties.duty (province_id, evidence_id) where evidence_id is not null;
create index duty_parent on duties.duty (province_id, parent_id) where parent_id is not null;
create index duty_lead on duties.duty (province_id, lead_id) where lead_id is not null;

create table duties.event (
    province_id int         not null,
    duty_id     uuid        not null,
    id          uuid        not null,
    unit_path   text        collate "C" not null,
    at          timestamptz not null,
    account_id  bigint,
    actor       text        not null,
    kind        text        not null check (kind ~ '^[A-Z_]+$'),
    words       text        check (words = normalize(words, NFC)),
    document    text,
    day         date,
    primary key (province_id, duty_id, id),
    foreign key (province_id, duty_id) references duties.duty
);
comment on table duties.event is 'large: the history of each duty, and what was said about it';
comment on column duties.event.unit_path is 'follows the duty to whoever owes it now';
comment on column duties.event.day is 'the due date after an extension, the day of a pause, the end of one';

do $$
declare
    large text;
begin
    foreach large in array array['duty', 'event'] loop
        execute format('alter table duties.%I enable row level security', large);
        execute format('alter table duties.%I force row level security', large);
        execute format('create policy within_scope on duties.%I
                        using (unit_path ^@ any(string_to_array(current_setting(''app.paths'', true), '','')))', large);
    end loop;
end $$;

grant select, insert, update on duties.duty to gandan_app;
grant select, insert on duties.event to gandan_app;
grant update (unit_path) on duties.event to gandan_app;

-- What other modules may join.
create view duties.owed with (security_invoker = true) as
select province_id, id, unit_id, unit_path, level, part, giver_id, title, source_kind, source_province, source_id, slot, status,
       start_on, due_on, extended, paused, done_on, evidence_kind, evidence_id, evidence_label, evidence_address,
       status in ('DONE', 'ACCEPTED')                as done,
       status in ('OPEN', 'IN_PROGRESS', 'RETURNED') as open
from duties.duty;
grant select on duties.owed to gandan_app;

-- What waits for whom, told once, so that a list and its counter cannot differ. The section of a duty for one official:
-- what her unit owes and nobody else there was asked to do, by its date; what waits for her judgement; what she waits for.
create function duties.work(provinces int[], paths text[], unit_level text, account bigint, today date, week_end date)
    returns table (province_id int, id uuid, section text, due_on date)
    language sql stable
    as $$
        select duty.province_id, duty.id,
               case
                   when duty.giver_path = any(paths) and (duty.status = 'DONE' or duty.asked_until is not null) then 'ME'
                   when duty.status = 'DONE' then 'OTHERS'
                   when duty.assignee_id = account
                        or duty.assignee_id is null and duty.unit_path = any(paths) and duty.level = unit_level then
                       case
                           when duty.due_on < today then 'OVERDUE'
                           when duty.due_on <= week_end then 'WEEK'
                           else 'LATER'
                       end
                   else 'OTHERS'
               end as section,
               duty.due_on
        from duties.duty
        where duty.province_id = any(provinces)
          and duty.status in ('OPEN', 'IN_PROGRESS', 'RETURNED', 'DONE')
          and (duty.giver_path = any(paths)
               or duty.unit_path = any(paths) and duty.level = unit_level
               or duty.assignee_id = account)
    $$;
grant execute on function duties.work(int[], text[], text, bigint, date, date) to gandan_app;
