-- Who judges a duty: whoever gave it; what the law or the centre gave, the unit above; a province itself.
create function duties.judge(giver_path text, unit_path text) returns text
    language sql immutable parallel safe
    as $$
        select case
                   when giver_path is not null then giver_path
                   when unit_path ~ '^/[0-9]+/$' then unit_path
                   else regexp_replace(unit_path, '[0-9]+/$', '')
               end
    $$;
grant execute on function duties.judge(text, text) to gandan_app;

create index duty_judged on duties.duty (province_id, duties.judge(giver_path, unit_path))
    where status = 'DONE' or asked_until is not null;

-- As before, and what waits for a judgement reaches whoever judges, also where nobody gave it. Not the whole is asked for
-- where it does not matter what she waits for: a province that gave thousands of duties does not read them to count hers.
drop function duties.work(int[], text[], text, bigint, date, date);
create function duties.work(
        provinces int[], paths text[], unit_level text, account bigint, today date, week_end date, whole boolean)
    returns table (province_id int, id uuid, section text, due_on date)
    language sql stable
    as $$
        select duty.province_id, duty.id,
               case
                   when (duty.status = 'DONE' or duty.asked_until is not null)
                        and duties.judge(duty.giver_path, duty.unit_path) = any(paths) then 'ME'
                   when duty.status = 'DONE' then 'OTHERS'
                   when duty.assignee_id = account
                        or duty.assignee_id is null and duty.unit_path = any(paths) and duty.level = unit_level then
                       case
                           when duty.due_on < today then 'OVERDUE'
                           when duty.due_on <= week_end then 'WEEK'
                           else 'LATER'
                       end
                   else 'OTHERS'
               end as section,
               duty.due_on
        from duties.duty
        where duty.province_id = any(provinces)
          and duty.status in ('OPEN', 'IN_PROGRESS', 'RETURNED', 'DONE')
          and (whole and duty.giver_path = any(paths)
               or duty.unit_path = any(paths) and duty.level = unit_level
               or duty.assignee_id = account
               or (duty.status = 'DONE' or duty.asked_until is not null)
                  and duties.judge(duty.giver_path, duty.unit_path) = any(paths))
    $$;
grant execute on function duties.work(int[], text[], text, bigint, date, date, boolean) to gandan_app;
