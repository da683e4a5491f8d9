-- A calendar year is read far more often than it is reported: what it comes to is kept, like the total of any period.
alter table reporting.total add column periods smallint not null default 1;
comment on column reporting.total.periods is 'of how many periods the most composed of the figures was put together';

create table reporting.composed (
    province_id  int      not null,
    year         smallint not null,
    period_id    bigint   not null,
    unit_id      bigint   not null,
    indicator_id int      not null,
    item         text     collate "C" not null default '',
    unit_path    text     collate "C" not null,
    value        numeric,
    periods      smallint not null,
    primary key (province_id, year, period_id, unit_id, indicator_id, item)
);
comment on table reporting.composed is 'large: what figures of shorter periods come to for a unit and year, where it gave none for the year; kept by the merge';
comment on column reporting.composed.value is 'null: nothing any more';

-- Written by the merge alone: a writer that marked the year too would wait for whoever writes another month of the unit.
create table reporting.year_mark (
    province_id int         not null,
    year        smallint    not null,
    period_id   bigint      not null,
    unit_id     bigint      not null,
    parent_id   bigint      not null,
    unit_path   text        collate "C" not null,
    marked_at   timestamptz not null,
    again_at    timestamptz not null,
    primary key (province_id, year, period_id, unit_id, parent_id)
);
comment on table reporting.year_mark is 'large: units whose year is to be put together anew';
comment on column reporting.year_mark.parent_id is 'a unit that was moved waits under both parents';

do $$
declare
    large text;
    paths text;
begin
    foreach large in array array['composed', 'year_mark'] loop
        execute format('alter table reporting.%I enable row level security', large);
        execute format('alter table reporting.%I force row level security', large);
        execute format('create policy within_scope on reporting.%I
                        using (unit_path ^@ any(string_to_array(current_setting(''app.paths'', true), '','')))', large);
    end loop;

    -- What was reported so far waits to be put together.
    select string_agg('/' || id || '/', ',') into paths from organisation.unit where level = 'PROVINCE';
    if paths is not null then
        execute format('set local app.paths = %L', paths);
    end if;
    insert into reporting.period (kind, first_day, last_day)
    select distinct 'YEAR', date_trunc('year', last_day)::date, (date_trunc('year', last_day) + interval '1 year - 1 day')::date
    from reporting.period
    where date_trunc('year', first_day) = date_trunc('year', last_day)
    on conflict do nothing;
    insert into reporting.year_mark (province_id, year, period_id, unit_id, parent_id, unit_path, marked_at, again_at)
    select distinct figure.province_id, figure.year, whole.id, figure.unit_id, coalesce(place.parent_id, 0), place.path,
                    now(), now()
    from reporting.figure
    join reporting.period as part on part.id = figure.period_id
    join reporting.period as whole
      on whole.kind = 'YEAR' and whole.first_day <= part.first_day and part.last_day <= whole.last_day
    join organisation.unit_through_time as place
      on place.unit_id = figure.unit_id and place.valid @> whole.last_day
     and place.path ^@ ('/' || figure.province_id || '/');
end $$;

grant select, insert, update on reporting.composed to gandan_app;
grant select, insert, update, delete on reporting.year_mark to gandan_app;
