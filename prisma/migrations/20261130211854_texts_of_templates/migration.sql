-- AlterTable
ALTER TABLE "document_template" ADD COLUMN     "basis" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "body" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "subject" TEXT;

-- Written by hand: what the schema files cannot say.

-- Minutes have no place, signer or recipients of the template's; everything but a plan has a text.
alter table document_template
  drop constraint template_has_signer,
  drop constraint template_has_recipients,
  drop constraint template_has_place,
  add constraint template_has_signer check (kind = 'minutes' or coalesce(cardinality(signer_authority), 0) > 0),
  add constraint template_has_recipients check (kind = 'minutes' or coalesce(cardinality(recipients), 0) > 0),
  add constraint template_has_place check (kind = 'minutes' or length(trim(place_name)) > 0),
  add constraint template_has_text check (kind = 'plan' or coalesce(cardinality(body), 0) > 0),
  add constraint template_has_subject check (kind = 'plan' or coalesce(length(trim(subject)), 0) > 0),
  add constraint template_has_basis check (kind <> 'decision' or coalesce(cardinality(basis), 0) > 0);
