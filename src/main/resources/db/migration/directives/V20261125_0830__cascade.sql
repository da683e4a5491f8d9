-- Who carries a paper out, one row a unit, as it stood on a day: every unit that owes a paper of its own, and every unit
-- that issued one without owing it. A paper counts from its own day on; one without a date from the day on which we knew
-- of it. Told once, so that a level's figures, the tree and the list of gaps cannot differ.
create function directives.cascade(provinces int[], paths text[], target uuid, day date)
    returns table (unit_path text, unit_id bigint, level text, owed boolean, state text, due_on date, issued_on date,
                   paper_province int, paper_id uuid, evidence_label text)
    language sql stable
    as $$
        with recursive carrying (id) as (
            select target
            union
            select link.source_id
            from carrying
            join directives.link as link
              on link.province_id = any(provinces) and link.target_id = carrying.id and link.kind = 'IMPLEMENTS'
            join directives.document as document
              on document.province_id = link.province_id and document.id = link.source_id and document.withdrawn_at is null
        ),
        owed as materialized (
            select * from duties.owed_on(provinces, target, 'PAPER', day) as duty where duty.unit_path ^@ any(paths)
        ),
        own as (
            select distinct on (document.unit_path)
                   document.unit_path, document.unit_id, document.level, document.issued_on, document.number,
                   document.province_id, document.id
            from carrying
            join directives.document as document
              on document.province_id = any(provinces) and document.id = carrying.id
            where carrying.id <> target and document.unit_path ^@ any(paths)
              and coalesce(document.issued_on, (document.registered_at at time zone 'Asia/Ho_Chi_Minh')::date) <= day
              and document.id not in (select evidence_id from owed where evidence_id is not null)
            order by document.unit_path, document.issued_on nulls last, document.id
        ),
        entry as (
            select coalesce(owed.unit_path, own.unit_path)     as unit_path,
                   coalesce(owed.unit_id, own.unit_id)         as unit_id,
                   coalesce(owed.level, own.level)             as level,
                   owed.id is not null                         as owed,
                   shown.done,
                   case when shown.done then owed.evidence_label end as evidence_label,
                   owed.extended,
                   owed.due_on,
                   case when shown.done then case when paper.id is null then owed.done_on else paper.issued_on end
                        else own.issued_on end                 as issued_on,
                   case when shown.done then paper.province_id else own.province_id end as paper_province,
                   case when shown.done then paper.id else own.id end                   as paper_id,
                   case when shown.done then paper.number else own.number end           as number
            from owed
            left join directives.document as paper on paper.province_id = any(provinces) and paper.id = owed.evidence_id
            cross join lateral (select coalesce(coalesce(paper.issued_on, owed.done_on) <= day, false) as done) as shown
            full join own on own.unit_path = owed.unit_path
        )
        select unit_path, unit_id, level, owed,
               case
                   when paper_id is not null and number is null then 'NO_NUMBER'
                   when done or paper_id is not null then 'ISSUED'
                   when due_on < day then 'LATE'
                   when extended then 'EXTENDED'
                   else 'PENDING'
               end,
               due_on, issued_on, paper_province, paper_id, evidence_label
        from entry
    $$;
grant execute on function directives.cascade(int[], text[], uuid, date) to gandan_app;

