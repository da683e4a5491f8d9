-- What a unit gave and still waits for is counted out of the index, without reading the duties.
drop index duties.duty_given;
create index duty_given on duties.duty (province_id, giver_path, due_on) include (unit_path)
    where status in ('OPEN', 'IN_PROGRESS', 'RETURNED', 'DONE');
