-- A report asks for what was returned in its period, in the whole province.
create index filing_returned on filings.filing (province_id, last_day) where status = 'RETURNED';
