-- What hindered was kept as a sentence in one language; it is told anew when somebody writes again.
alter table reading.proposal drop column problem;
alter table reading.proposal add column problem jsonb;
comment on column reading.proposal.problem is 'why it could not be written when somebody wanted to: the key of a sentence and its details';
