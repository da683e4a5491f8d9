-- Whether a letter to her still waits is asked for each official, each day; letters that were sent stay in the table.
create index letter_account on mail.letter (account_id) where state in ('WAITING', 'SENDING');
