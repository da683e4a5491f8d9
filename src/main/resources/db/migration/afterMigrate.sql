comment on table flyway_schema_history is 'control: which migrations ran';
