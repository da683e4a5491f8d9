create schema if not exists territory;
grant usage on schema territory to gandan_app;

create table territory.plan (
    province_id int         not null,
    id          uuid        not null,
    unit_path   text        collate "C" not null,
    content     jsonb       not null,
    account_id  bigint,
    author      text        not null,
    changed_at  timestamptz not null,
    version     int         not null default 0,
    primary key (province_id, id)
);
comment on table territory.plan is 'large: plans of reorganisation that are being drawn up';
comment on column territory.plan.unit_path is 'of the unit whose official draws it up';

alter table territory.plan enable row level security;
alter table territory.plan force row level security;
create policy within_scope on territory.plan
    using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));
grant select, insert, update, delete on territory.plan to gandan_app;
