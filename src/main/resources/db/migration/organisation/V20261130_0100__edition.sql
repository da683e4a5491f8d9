-- Which map of the country holds: another row, another map. What a transaction made and took back leaves its numbers behind.
create view organisation.edition as
select (select coalesce(max(id), 0) from organisation.unit) as units,
       (select coalesce(max(id), 0) from organisation.succession) as successions,
       (select coalesce(sum(id), 0) from organisation.reorganisation where begun) as begun,
       (select coalesce(sum(id), 0) from organisation.reorganisation where undone_at is not null) as undone;
grant select on organisation.edition to gandan_app;

-- The communes of a province, without its hamlets in between.
create index on organisation.unit_version (level, path);
