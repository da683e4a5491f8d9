create table directives.term (
    level     text    not null check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    name      text    not null,
    first_day date    not null,
    last_day  date    not null check (last_day > first_day),
    confirmed boolean not null,
    source    text    not null,
    primary key (level, name),
    exclude using gist (level with =, daterange(first_day, last_day, '[]') with &&)
);
comment on table directives.term is 'shared: terms of Party committees, in which the numbers of their papers count';

-- A term runs from the day after its congress closed to the day on which the next one closes (36-HD/VPTW).
insert into directives.term values
    ('CENTRAL', 'VIII', '1996-07-02', '2001-04-22', true, 'Đại hội VIII bế mạc 01/07/1996'),
    ('CENTRAL', 'IX',   '2001-04-23', '2006-04-25', true, 'Đại hội IX bế mạc 22/04/2001'),
    ('CENTRAL', 'X',    '2006-04-26', '2011-01-19', true, 'Đại hội X bế mạc 25/04/2006'),
    ('CENTRAL', 'XI',   '2011-01-20', '2016-01-28', true, 'Đại hội XI bế mạc 19/01/2011'),
    ('CENTRAL', 'XII',  '2016-01-29', '2021-02-01', true, 'Đại hội XII bế mạc 28/01/2016'),
    ('CENTRAL', 'XIII', '2021-02-02', '2026-01-23', true, 'Đại hội XIII bế mạc 01/02/2021'),
    ('CENTRAL', 'XIV',  '2026-01-24', '2031-01-31', false, 'Đại hội XIV, tháng 01/2026; ngày kết thúc nhiệm kỳ chưa biết');

-- Each committee has its own congress; the days below are the usual ones, from the commune up to the province.
insert into directives.term
select level, first_year || '-' || first_year + 5,
       make_date(first_year, first_month, 1), make_date(first_year + 5, first_month, 1) - 1, false,
       'Ngày đại hội của từng nơi chưa đối chiếu'
from (values ('PROVINCE', 10), ('DISTRICT', 8), ('COMMUNE', 6), ('HAMLET', 6)) as usual (level, first_month)
cross join generate_series(2000, 2025, 5) as first_year;

grant select on directives.term to gandan_app;
