create schema if not exists reading;
grant usage on schema reading to gandan_app;

create table reading.report (
    province_id int         not null,
    id          uuid        not null,
    unit_path   text        collate "C" not null,
    name        text        not null check (name = normalize(name, NFC) and name <> ''),
    content     text        not null check (content <> ''),
    digest      text        not null check (digest ~ '^[0-9a-f]{64}$'),
    about_id    bigint      references organisation.unit,
    period      text        collate "C",
    account_id  bigint,
    actor       text        not null,
    handed_at   timestamptz not null,
    version     int         not null default 0,
    primary key (province_id, id),
    unique (province_id, unit_path, digest)
);
comment on table reading.report is 'large: a report that was handed in to be read';
comment on column reading.report.unit_path is 'of the unit at which whoever handed it in works';
comment on column reading.report.content is 'the plain text, in which places of proposals count UTF-16 units';
comment on column reading.report.digest is 'SHA-256 of the text without its spaces: the same report is known again';
comment on column reading.report.about_id is 'whose report it is; null until somebody says so';
comment on column reading.report.period is 'as addresses write it: 2025-07; null until somebody says so';
alter table reading.report enable row level security;
alter table reading.report force row level security;
create policy within_scope on reading.report
    using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));
grant select, insert, update on reading.report to gandan_app;

create table reading.proposal (
    province_id int         not null,
    id          uuid        not null,
    unit_path   text        collate "C" not null,
    report_id   uuid        not null,
    number      int         not null check (number > 0),
    kind        text        not null check (kind in ('FIGURE', 'PAPER', 'LIMITATION', 'TASK')),
    start_at    int         not null check (start_at >= 0),
    end_at      int         not null check (end_at >= start_at),
    read        jsonb       not null,
    corrected   jsonb,
    state       text        not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'REJECTED', 'WRITTEN')),
    decided_by  text,
    decided_at  timestamptz,
    problem     text,
    result      text,
    remedied_on date        check (remedied_on is null or kind = 'LIMITATION'),
    version     int         not null default 0,
    primary key (province_id, id),
    unique (province_id, report_id, number),
    foreign key (province_id, report_id) references reading.report,
    check ((state = 'OPEN') = (decided_at is null)),
    check ((decided_by is null) = (decided_at is null)),
    check ((state = 'WRITTEN') = (result is not null))
);
comment on table reading.proposal is 'large: a figure, paper, shortcoming or task that a report was understood to state';
comment on column reading.proposal.unit_path is 'as of its report';
comment on column reading.proposal.id is 'of a figure also that of its submission';
comment on column reading.proposal.read is 'as the reader understood the passage; it stays';
comment on column reading.proposal.corrected is 'as a person put it right; null: nothing to put right';
comment on column reading.proposal.problem is 'why it could not be written when somebody wanted to';
comment on column reading.proposal.result is 'address of what it became';
comment on column reading.proposal.remedied_on is 'the day on which a shortcoming was known to be remedied';
alter table reading.proposal enable row level security;
alter table reading.proposal force row level security;
create policy within_scope on reading.proposal
    using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));
grant select, insert, update on reading.proposal to gandan_app;
