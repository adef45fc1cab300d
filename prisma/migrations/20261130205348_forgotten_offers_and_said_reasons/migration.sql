-- CreateEnum
CREATE TYPE "offer_forgetting_reason" AS ENUM ('sender_asked', 'not_theirs', 'names_child');

-- AlterEnum
ALTER TYPE "offer_step_kind" ADD VALUE 'forgotten';

-- AlterTable
ALTER TABLE "offer_step" ADD COLUMN     "because" "offer_forgetting_reason";

-- Written by hand: what the schema files cannot say.

-- As text, for a value of an enum cannot be used by the very transaction that adds it.
alter table offer_step add constraint offer_step_says_why_forgotten
  check ((kind::text = 'forgotten') = (because is not null));

-- A note that is missing says nothing either: null let the check pass.
alter table archival drop constraint archival_other_says_why;
alter table archival add constraint archival_other_says_why
  check (reason <> 'other' or length(trim(coalesce(note, ''))) > 0);
