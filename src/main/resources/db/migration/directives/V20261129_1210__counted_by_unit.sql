-- How many papers a unit issued, and how often it studied some, is asked for every form that it fills in.
create index document_of_unit on directives.document (province_id, unit_id, issued_on) where withdrawn_at is null;
create index study_session_of_unit on directives.study_session (province_id, unit_id, first_day) where withdrawn_at is null;
