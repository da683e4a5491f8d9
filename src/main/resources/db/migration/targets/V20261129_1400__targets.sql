create schema if not exists targets;
grant usage on schema targets to gandan_app;

create table targets.target (
    province_id  int         not null,
    id           uuid        not null,
    unit_path    text        collate "C" not null,
    unit_id      bigint      not null references organisation.unit,
    indicator_id int         not null references indicators.indicator,
    first_day    date        not null,
    last_day     date        not null check (last_day >= first_day),
    period_kind  text        not null check (period_kind in ('MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR',
                                                             'ADMINISTRATIVE_YEAR', 'DAYS')),
    basis        text        not null check (basis = normalize(basis, NFC) and basis <> ''),
    value        numeric     check (value >= 0),
    citation     text        check (citation = normalize(citation, NFC) and citation <> ''),
    given_on     date        not null,
    reason       text        check (reason = normalize(reason, NFC) and reason <> ''),
    replaces     uuid,
    actor        text        not null,
    entered_at   timestamptz not null,
    replaced_at  timestamptz,
    primary key (province_id, id),
    foreign key (province_id, replaces) references targets.target,
    check ((replaces is null) = (reason is null)),
    check (value is not null or replaces is not null)
);
-- One stands for each unit, period, indicator and basis; what it replaced stays beside it.
create unique index target_standing on targets.target
    (province_id, unit_id, first_day, last_day, period_kind, indicator_id, basis) where replaced_at is null;
create index target_history on targets.target (province_id, unit_id, indicator_id, first_day, last_day);
comment on table targets.target is 'large: what was planned for a unit, period and indicator on a basis; never changed, only replaced';
comment on column targets.target.unit_path is 'path of the unit on the last day of the period';
comment on column targets.target.basis is 'whose plan it is: giao bởi Trung ương, Hội đồng nhân dân, cấp ủy';
comment on column targets.target.value is 'null: withdrawn';

alter table targets.target enable row level security;
alter table targets.target force row level security;
create policy within_scope on targets.target
    using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));
grant select, insert on targets.target to gandan_app;
grant update (replaced_at) on targets.target to gandan_app;
