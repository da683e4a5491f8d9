create schema reporting;
grant usage on schema reporting to gandan_app;

create table reporting.period (
    id        bigint generated always as identity primary key,
    kind      text   not null check (kind in ('MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR',
                                              'ADMINISTRATIVE_YEAR', 'DAYS')),
    first_day date   not null,
    last_day  date   not null check (last_day >= first_day),
    unique (first_day, last_day, kind)
);
create index on reporting.period (last_day, first_day);
comment on table reporting.period is 'shared: every period that somebody reported for';
grant select, insert on reporting.period to gandan_app;

create table reporting.submission (
    province_id   int         not null,
    id            uuid        not null,
    unit_id       bigint      not null,
    unit_path     text        collate "C" not null,
    period_id     bigint      not null references reporting.period,
    channel       text        not null check (channel in ('PAGE', 'API', 'FILE', 'PASSAGE', 'ILLUSTRATION')),
    source        text,
    passage       text,
    actor_account bigint,
    actor_name    text        not null,
    received_at   timestamptz not null,
    primary key (province_id, id)
);
comment on table reporting.submission is 'large: one row per unit, period and sending';

-- The key starts with what every question names, so that a roll-up reads neighbouring rows. No foreign key: the two
-- of them made bulk load five times slower; the service checks unit and indicator once a submission.
create table reporting.figure (
    province_id   int         not null,
    year          smallint    not null,
    period_id     bigint      not null,
    unit_id       bigint      not null,
    indicator_id  int         not null,
    item          text        collate "C" not null default '',
    unit_path     text        collate "C" not null,
    value         numeric,
    submission_id uuid        not null,
    row_number    int,
    entered_at    timestamptz not null,
    primary key (province_id, year, period_id, unit_id, indicator_id, item)
) partition by range (year);
comment on table reporting.figure is 'large: one row per unit, period, indicator and category; a null value is withdrawn';
comment on column reporting.figure.year is 'of the last day of the period';
comment on column reporting.figure.unit_path is 'path of the unit on the last day of the period';

create table reporting.figure_before (
    province_id   int         not null,
    period_id     bigint      not null,
    unit_id       bigint      not null,
    indicator_id  int         not null,
    item          text        collate "C" not null,
    submission_id uuid        not null,
    unit_path     text        collate "C" not null,
    value         numeric,
    row_number    int,
    entered_at    timestamptz not null,
    replaced_at   timestamptz not null,
    primary key (province_id, period_id, unit_id, indicator_id, item, submission_id)
);
comment on table reporting.figure_before is 'large: the values that a figure had before the present one';

create table reporting.total (
    province_id  int      not null,
    year         smallint not null,
    period_id    bigint   not null,
    unit_id      bigint   not null,
    indicator_id int      not null,
    item         text     collate "C" not null default '',
    unit_path    text     collate "C" not null,
    figures      int      not null,
    reported     int      not null,
    sum          numeric  not null,
    primary key (province_id, year, period_id, unit_id, indicator_id, item),
    check (figures > 0 or sum = 0)
) with (fillfactor = 80);
comment on table reporting.total is 'large: what the units under a unit come to, kept by the merge';
comment on column reporting.total.figures is 'how many figures were added; 0: nothing under the unit reported';
comment on column reporting.total.reported is 'how many units of the level that collects the indicator reported';

create table reporting.mark (
    province_id int      not null,
    year        smallint not null,
    period_id   bigint   not null,
    unit_id     bigint   not null,
    parent_id   bigint   not null,
    unit_path   text     collate "C" not null,
    seq         bigint   not null default 0,
    primary key (province_id, year, period_id, unit_id, parent_id)
);
comment on table reporting.mark is 'large: units whose figures changed since the merge last came by';

create table reporting.merge_slot (
    province_id int  not null primary key,
    unit_path   text collate "C" not null
);
comment on table reporting.merge_slot is 'large: whoever holds a province''s row may merge it';

create table reporting.sending (
    province_id int         not null,
    account_id  bigint      not null,
    key         text        not null,
    unit_path   text        collate "C" not null,
    body_hash   text        not null,
    answer      text,
    received_at timestamptz not null,
    primary key (province_id, account_id, key)
);
comment on table reporting.sending is 'large: idempotency keys of the API with their answers, kept 30 days';

do $$
declare
    year  int;
    large text;
begin
    for year in 2010..2035 loop
        execute format('create table reporting.figure_%s partition of reporting.figure for values from (%s) to (%s)',
                       year, year, year + 1);
    end loop;
    create table reporting.figure_other_years partition of reporting.figure default;

    foreach large in array array['submission', 'figure', 'figure_before', 'total', 'mark', 'merge_slot', 'sending'] loop
        execute format('alter table reporting.%I enable row level security', large);
        execute format('alter table reporting.%I force row level security', large);
        execute format('create policy within_scope on reporting.%I
                        using (unit_path ^@ any(string_to_array(current_setting(''app.paths'', true), '','')))', large);
    end loop;
    -- A partition read by its own name shows nothing: row security without a policy.
    for large in select relid::regclass::text from pg_partition_tree('reporting.figure') where isleaf loop
        execute format('alter table %s enable row level security', large);
        execute format('alter table %s force row level security', large);
    end loop;
end $$;

grant select, insert on reporting.submission, reporting.figure_before to gandan_app;
grant select, insert, update on reporting.figure, reporting.total, reporting.merge_slot to gandan_app;
grant select, insert, update, delete on reporting.mark, reporting.sending to gandan_app;
