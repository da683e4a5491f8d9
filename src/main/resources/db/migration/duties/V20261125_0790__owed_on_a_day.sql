-- What was owed to a source in a slot, as it stood on a day: what had begun by then, and the date that applied then. What
-- was withdrawn had been laid by mistake and was never owed.
create function duties.owed_on(provinces int[], source uuid, wanted text, day date)
    returns table (province_id int, id uuid, unit_id bigint, unit_path text, level text, due_on date, extended boolean,
                   done_on date, evidence_id uuid, evidence_label text)
    language sql stable
    as $$
        select duty.province_id, duty.id, duty.unit_id, duty.unit_path, duty.level,
               case
                   when stood.paused then null
                   when stood.granted = stood.ever then coalesce(duty.due_on, (duty.due #>> '{clock,fixedDay}')::date)
                   else (duty.due #>> array['limits', stood.granted::text])::date
               end,
               stood.granted > 0,
               duty.done_on, duty.evidence_id, duty.evidence_label
        from duties.duty
        cross join lateral (
            select case when duty.extended then (
                       select count(*) filter (where (more ->> 'on')::date <= day)
                       from jsonb_array_elements(duty.due #> '{clock,extensions}') as more) else 0 end as granted,
                   case when duty.extended then jsonb_array_length(duty.due #> '{clock,extensions}') else 0 end as ever,
                   jsonb_array_length(duty.due #> '{clock,pauses}') > 0 and exists (
                       select from jsonb_array_elements(duty.due #> '{clock,pauses}') as pause
                       where (pause ->> 'from')::date <= day
                         and coalesce((pause ->> 'to')::date > day, true)) as paused
        ) as stood
        where duty.province_id = any(provinces) and duty.source_id = source and duty.slot = wanted
          and duty.part = 'LEAD' and duty.status <> 'WITHDRAWN' and duty.start_on <= day
    $$;
grant execute on function duties.owed_on(int[], uuid, text, date) to gandan_app;

-- What was withdrawn is owed no longer, and may be laid on the same unit again.
alter table duties.duty drop constraint duty_province_id_source_id_unit_id_slot_key;
create unique index duty_slot on duties.duty (province_id, source_id, unit_id, slot) where status <> 'WITHDRAWN';
