create schema if not exists programmes;
grant usage on schema programmes to gandan_app;

create table programmes.programme (
    province_id       int         not null,
    id                uuid        not null,
    unit_path         text        collate "C" not null,
    unit_id           bigint      not null references organisation.unit,
    level             text        not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    kind              text        not null check (kind in ('YEARLY', 'COORDINATION')),
    first_day         date        not null,
    last_day          date        not null check (last_day >= first_day),
    title             text        not null check (title = normalize(title, NFC) and title <> ''),
    owner             text        not null check (owner = normalize(owner, NFC) and owner <> ''),
    partner           text        check (partner = normalize(partner, NFC) and partner <> ''),
    document_province int,
    document_id       uuid,
    state             text        not null default 'OPEN' check (state in ('OPEN', 'CLOSED')),
    actor             text        not null,
    made_at           timestamptz not null,
    version           int         not null default 0,
    primary key (province_id, id),
    check ((kind = 'COORDINATION') = (partner is not null)),
    check (kind = 'YEARLY' or document_id is not null),
    check ((document_province is null) = (document_id is null)),
    check (kind = 'COORDINATION' or extract(year from first_day) = extract(year from last_day))
);
create index programme_unit on programmes.programme (province_id, unit_path, first_day);
comment on table programmes.programme is 'large: one row per programme of work of a unit, alone or with another body';
comment on column programmes.programme.owner is 'the body whose programme it is, as it signs: Ban Tuyên giáo và Dân vận Tỉnh ủy';
comment on column programmes.programme.partner is 'the body that signed a coordination programme with it';
comment on column programmes.programme.document_id is 'the signed paper of the register; its province is 0 for the centre';

create table programmes.task (
    province_id      int         not null,
    id               uuid        not null,
    unit_path        text        collate "C" not null,
    programme_id     uuid        not null,
    position         int         not null,
    title            text        not null check (title = normalize(title, NFC) and title <> ''),
    due_on           date        not null,
    from_task        uuid,
    reach            text        not null check (reach in ('OWN', 'COMMUNES', 'HAMLETS', 'CHOSEN')),
    needs_acceptance boolean     not null,
    withdrawn_at     timestamptz,
    withdrawn_why    text,
    withdrawn_duties uuid[],
    version          int         not null default 0,
    primary key (province_id, id),
    foreign key (province_id, programme_id) references programmes.programme,
    foreign key (province_id, from_task) references programmes.task,
    check (from_task <> id),
    check ((withdrawn_at is null) = (withdrawn_why is null)),
    check ((withdrawn_at is null) = (withdrawn_duties is null))
);
create index task_programme on programmes.task (province_id, programme_id, position);
create index task_from on programmes.task (province_id, from_task) where from_task is not null;
comment on table programmes.task is 'large: what a programme sets out to do; who does it stands in the duties of the task';
comment on column programmes.task.from_task is 'the task of the unit above that it carries out';
comment on column programmes.task.withdrawn_duties is 'the duties withdrawn with it, which an undo gives back';

create table programmes.briefing (
    province_id int         not null,
    id          uuid        not null,
    unit_path   text        collate "C" not null,
    unit_id     bigint      not null references organisation.unit,
    held_on     date        not null,
    title       text        not null check (title = normalize(title, NFC) and title <> ''),
    minutes     text        not null check (minutes = normalize(minutes, NFC)),
    attendances int         check (attendances >= 0),
    bodies      text[]      not null,
    actor       text        not null,
    made_at     timestamptz not null,
    version     int         not null default 0,
    primary key (province_id, id)
);
create index briefing_unit on programmes.briefing (province_id, unit_path, held_on);
comment on table programmes.briefing is 'large: one row per regular meeting of a unit; its id is the key of the form, so that it is written once';
comment on column programmes.briefing.attendances is 'how many came; never who';
comment on column programmes.briefing.bodies is 'names of the organisations that took part';

create table programmes.conclusion (
    province_id int  not null,
    id          uuid not null,
    unit_path   text collate "C" not null,
    briefing_id uuid not null,
    position    int  not null,
    words       text not null check (words = normalize(words, NFC) and words <> ''),
    primary key (province_id, id),
    unique (province_id, briefing_id, position),
    foreign key (province_id, briefing_id) references programmes.briefing
);
comment on table programmes.conclusion is 'large: what a briefing concluded; who carries it out stands in the duties of the conclusion';

do $$
declare
    large text;
begin
    foreach large in array array['programme', 'task', 'briefing', 'conclusion'] loop
        execute format('alter table programmes.%I enable row level security', large);
        execute format('alter table programmes.%I force row level security', large);
        execute format('create policy within_scope on programmes.%I
                        using (unit_path ^@ any(string_to_array(current_setting(''app.paths'', true), '','')))', large);
    end loop;
end $$;

grant select, insert on programmes.programme, programmes.task, programmes.briefing, programmes.conclusion to gandan_app;
grant update (kind, first_day, last_day, title, owner, partner, document_province, document_id, state, version)
    on programmes.programme to gandan_app;
grant update (position, title, due_on, needs_acceptance, withdrawn_at, withdrawn_why, withdrawn_duties, version)
    on programmes.task to gandan_app;
grant update (title, minutes, attendances, bodies, version) on programmes.briefing to gandan_app;
