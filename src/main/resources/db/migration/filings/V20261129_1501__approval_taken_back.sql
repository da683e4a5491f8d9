alter table filings.step drop constraint step_kind_check;
alter table filings.step add constraint step_kind_check
    check (kind in ('SENT', 'ARRIVED', 'APPROVED', 'TAKEN_BACK', 'RETURNED', 'LOCKED', 'AMENDED'));
