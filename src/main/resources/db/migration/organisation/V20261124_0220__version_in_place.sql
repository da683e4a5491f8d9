-- A version with the place it stood in, as a reader names it: "huyện Đồng Văn, tỉnh Hà Giang".
create view organisation.version_in_place as
select version.*, not isempty(version.valid) as dated, above.place
from organisation.unit_through_time as version
left join lateral (
    select string_agg(regexp_replace(kind, '^thành phố .*', 'thành phố') || ' ' || name, ', ' order by depth desc) as place
    from (
        select distinct on (depth) depth, parent.kind, parent.name
        from unnest(string_to_array(trim(both '/' from version.path), '/')::bigint[]) with ordinality as part (id, depth)
        join organisation.unit_version as parent on parent.unit_id = part.id
        where part.id <> version.unit_id and (parent.valid && version.valid or isempty(version.valid))
        order by depth, parent.valid desc
    ) as parent
) as above on true;
grant select on organisation.version_in_place to gandan_app;
