-- Written by hand: what the schema files cannot say (policies, checks, triggers).

alter table safeguarding_agreement
  add constraint agreement_data_ends_after_signing check (data_ends_on >= signed_on)
  -- What was signed before stays as it was signed.
  not valid;
