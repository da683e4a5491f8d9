create schema if not exists reviews;
grant usage on schema reviews to gandan_app;

create table reviews.looked (
    province_id int         not null,
    account_id  bigint      not null,
    form_id     bigint      not null,
    period      text        collate "C" not null,
    unit_id     bigint      not null,
    unit_path   text        collate "C" not null,
    at          timestamptz not null,
    before      timestamptz,
    primary key (province_id, account_id, form_id, period, unit_id),
    check (before <= at)
);
comment on table reviews.looked is 'large: when an account looked at a filing last, and when in the visit before';
comment on column reviews.looked.period is 'as addresses write it: 2025-07';
alter table reviews.looked enable row level security;
alter table reviews.looked force row level security;
create policy within_scope on reviews.looked
    using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));
grant select, insert, update on reviews.looked to gandan_app;
