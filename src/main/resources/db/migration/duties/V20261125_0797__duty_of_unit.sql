-- All that a unit owes or owed to sources of a kind, done or not, as programmes ask for what units above gave.
create index duty_of_unit on duties.duty (province_id, unit_path, source_kind);
