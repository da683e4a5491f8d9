create schema indicators;
grant usage on schema indicators to gandan_app;

-- Filled from catalogue.csv and categories.csv by a repeatable migration; the application only reads.
create table indicators.indicator (
    indicator_id      int     primary key check (indicator_id > 0),
    code              text    not null unique check (code ~ '^[A-Z][0-9]{2}$'),
    group_name        text    not null,
    name_vi           text    not null,
    name_en           text    not null,
    measure           text    not null,
    over_units        text    not null check (over_units in ('SUM', 'RATIO', 'WEIGHTED', 'NONE')),
    over_time         text    not null check (over_time in ('SUM', 'LAST', 'RATIO', 'NONE')),
    numerator         text[]  not null,
    denominator       text[]  not null,
    collected_at      text    not null check (collected_at in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET')),
    counted_from_tree boolean not null,
    confirmed         boolean not null,
    source            text,
    notes             text,
    check ((over_units = 'RATIO') = (over_time = 'RATIO')),
    check ((over_units = 'RATIO') = (cardinality(numerator) > 0)),
    -- A weighted mean has its weight for a denominator.
    check ((over_units in ('RATIO', 'WEIGHTED')) = (cardinality(denominator) > 0))
);
comment on table indicators.indicator is 'shared: the catalogue of indicators, one row each';

create table indicators.category (
    indicator_id int  not null references indicators.indicator,
    code         text not null check (code ~ '^[A-Za-z0-9_]+$'),
    position     int  not null,
    name_vi      text not null,
    name_en      text not null,
    primary key (indicator_id, code)
);
comment on table indicators.category is 'shared: the parts of an indicator''s breakdown';

grant select on indicators.indicator, indicators.category to gandan_app;
