-- What somebody typed to search, marks ignored; its last word may be the beginning of one.
create function directives.query(typed text) returns tsquery
    language sql immutable strict parallel safe
    as $$
        select case when words like '%''' then (words || ':*')::tsquery else words::tsquery end
        from (select websearch_to_tsquery('simple'::regconfig, public.gd_fold(typed))::text as words) as read
    $$;

-- The state of a paper on a day; the same as Document.state of the program.
create function directives.state_on(paper uuid, since date, ended date, day date, provinces int[]) returns text
    language sql stable
    as $$
        select case
                   when ended <= day then 'ENDED'
                   when bool_or(kind = 'REPLACES') then 'REPLACED'
                   when since is null then 'UNKNOWN'
                   when since > day then 'NOT_YET'
                   when bool_or(kind = 'AMENDS') then 'AMENDED'
                   else 'IN_FORCE'
               end
        from (
            select link.kind
            from directives.link
            join directives.document as source
              on source.province_id = link.province_id and source.id = link.source_id
            where link.province_id = any(provinces) and link.target_id = paper and link.kind in ('AMENDS', 'REPLACES')
              and source.withdrawn_at is null and coalesce(source.effective_on, source.issued_on) <= day
        ) as change
    $$;

grant execute on function directives.query(text), directives.state_on(uuid, date, date, date, int[]) to gandan_app;
