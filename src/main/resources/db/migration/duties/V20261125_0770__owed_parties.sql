-- Whoever reminds has to know whom.
create or replace view duties.owed with (security_invoker = true) as
select province_id, id, unit_id, unit_path, level, part, giver_id, title, source_kind, source_province, source_id, slot, status,
       start_on, due_on, extended, paused, done_on, evidence_kind, evidence_id, evidence_label, evidence_address,
       status in ('DONE', 'ACCEPTED')                as done,
       status in ('OPEN', 'IN_PROGRESS', 'RETURNED') as open,
       giver_path, assignee_id
from duties.duty;

-- The daily round asks for what is open and due by a day, in the whole province.
create index duty_due on duties.duty (province_id, due_on) where status in ('OPEN', 'IN_PROGRESS', 'RETURNED');
