-- What is forgotten after thirty days is looked for at every sending.
create index on reporting.sending (province_id, account_id, received_at);
