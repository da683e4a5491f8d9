alter table reporting.submission add column reason text;
alter table reporting.submission drop constraint submission_channel_check;
alter table reporting.submission add constraint submission_channel_check
    check (channel in ('PAGE', 'API', 'FILE', 'PASSAGE', 'ILLUSTRATION', 'RETURN', 'AMENDMENT'));
alter table reporting.submission add constraint submission_reason_check
    check (channel <> 'AMENDMENT' or reason is not null);

create table reporting.lock (
    province_id   int      not null,
    year          smallint not null,
    period_id     bigint   not null,
    unit_id       bigint   not null,
    unit_path     text     collate "C" not null,
    indicator_ids int[]    not null,
    primary key (province_id, year, period_id, unit_id)
);
comment on table reporting.lock is 'large: indicators of a unit and period that change by amendment only';
alter table reporting.lock enable row level security;
alter table reporting.lock force row level security;
create policy within_scope on reporting.lock
    using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));
grant select, insert, update on reporting.lock to gandan_app;
