-- What those who compare figures may join; the row security of the tables holds for whoever asks.
create view reporting.told with (security_invoker = true) as
select province_id, year, period_id, unit_id, unit_path, indicator_id, item, value
from reporting.figure
where value is not null;

create view reporting.added with (security_invoker = true) as
select province_id, year, period_id, unit_id, unit_path, indicator_id, item, figures, sum
from reporting.total
where figures > 0;

create view reporting.told_period with (security_invoker = true) as
select id, kind, first_day, last_day
from reporting.period;

grant select on reporting.told, reporting.added, reporting.told_period to gandan_app;
