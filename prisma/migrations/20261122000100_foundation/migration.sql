-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "role" AS ENUM ('officer', 'leader', 'office_head', 'school_lead', 'youth_lead', 'parent_rep', 'homeroom_teacher', 'village_head', 'sponsor_member', 'front_officer', 'accountant', 'cashier', 'communications', 'administrator', 'auditor');

-- CreateEnum
CREATE TYPE "assignment_role" AS ENUM ('lead', 'co');

-- CreateEnum
CREATE TYPE "review_outcome" AS ENUM ('passed', 'returned');

-- CreateEnum
CREATE TYPE "decision_outcome" AS ENUM ('approved', 'refused', 'returned');

-- CreateEnum
CREATE TYPE "sex" AS ENUM ('female', 'male');

-- CreateEnum
CREATE TYPE "programme_category" AS ENUM ('orphan_both', 'orphan_one', 'poor_household', 'near_poor_household', 'other_special');

-- CreateEnum
CREATE TYPE "file_kind" AS ENUM ('voucher', 'scan', 'photo', 'list');

-- CreateEnum
CREATE TYPE "list_kind" AS ENUM ('children', 'sponsors');

-- CreateEnum
CREATE TYPE "payment_form" AS ENUM ('cash', 'goods');

-- CreateEnum
CREATE TYPE "commune_kind" AS ENUM ('xa', 'phuong', 'dac_khu');

-- CreateEnum
CREATE TYPE "school_level" AS ENUM ('kindergarten', 'primary', 'lower_secondary', 'upper_secondary', 'combined');

-- CreateEnum
CREATE TYPE "sponsor_kind" AS ENUM ('agency', 'armed_force', 'mass_organisation', 'public_service', 'school', 'business', 'programme', 'group', 'individual');

-- CreateEnum
CREATE TYPE "rhythm" AS ENUM ('monthly', 'quarterly', 'school_year', 'once');

-- CreateEnum
CREATE TYPE "support_form" AS ENUM ('cash', 'goods', 'cash_and_goods', 'insurance', 'learning_tools', 'visits', 'other');

-- CreateTable
CREATE TABLE "person" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID,
    "full_name" TEXT NOT NULL,
    "job_title" TEXT NOT NULL,
    "phone" TEXT,

    CONSTRAINT "person_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "membership" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "village_id" UUID,
    "school_id" UUID,
    "school_class_id" UUID,
    "sponsor_id" UUID,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "recognition" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "sponsor_id" UUID NOT NULL,
    "list_id" UUID,
    "basis" TEXT NOT NULL,
    "level_min_vnd" BIGINT,
    "level_max_vnd" BIGINT,
    "level_rhythm" "rhythm",
    "recognised_on" DATE NOT NULL,
    "recognised_by" UUID NOT NULL,
    "recognised_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recognition_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "sponsor_id" UUID NOT NULL,
    "role" "assignment_role" NOT NULL,
    "co_reason" TEXT,
    "from_quarter" TEXT NOT NULL,
    "to_quarter" TEXT,
    "note" TEXT,
    "answers_id" UUID,
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "assignment_review" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "proposed_by" UUID NOT NULL,
    "outcome" "review_outcome" NOT NULL,
    "reason" TEXT,
    "reviewed_by" UUID NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assignment_review_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "assignment_decision" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "proposed_by" UUID NOT NULL,
    "outcome" "decision_outcome" NOT NULL,
    "reason" TEXT,
    "decided_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assignment_decision_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "support_term" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "sponsor_id" UUID NOT NULL,
    "role" "assignment_role" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "assignment_id" UUID,
    "recognition_id" UUID,

    CONSTRAINT "support_term_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "child" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "search_key" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "born_on" DATE,
    "born_year" INTEGER,
    "sex" "sex",
    "personal_id_cipher" BYTEA,
    "personal_id_index" BYTEA,
    "moet_id" TEXT,
    "village_id" UUID,
    "guardian_name" TEXT,
    "guardian_phone" TEXT,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "child_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "enrolment" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "school_year_id" UUID NOT NULL,
    "school_class_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "enrolment_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "acceptance" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "accepted_on" DATE NOT NULL,
    "accepted_by" UUID NOT NULL,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL,
    "list_id" UUID,

    CONSTRAINT "acceptance_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "circumstance" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "category" "programme_category" NOT NULL,
    "is_main" BOOLEAN NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "evidence" TEXT,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "circumstance_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "hardship_marking" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hardship_marking_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "username" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "account_id" UUID NOT NULL,
    "commune_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "device" TEXT NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_throttle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "last_failure_at" TIMESTAMPTZ(3) NOT NULL,
    "next_try_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "entry" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "seq" BIGINT NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID,
    "act" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID,
    "details" JSONB NOT NULL,
    "prev_hash" BYTEA NOT NULL DEFAULT '\x'::bytea,
    "hash" BYTEA NOT NULL DEFAULT '\x'::bytea,

    CONSTRAINT "entry_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "trace" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "via" TEXT NOT NULL,

    CONSTRAINT "trace_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "submission" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "answer" JSONB,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "file_kind" NOT NULL,
    "content_type" TEXT NOT NULL,
    "byte_count" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "storage_key" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "uploaded_by" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "list_import" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "list_kind" NOT NULL,
    "file_id" UUID NOT NULL,
    "reading" BYTEA NOT NULL,
    "received_by" UUID NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "list_import_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "list_commit" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "new_count" INTEGER NOT NULL,
    "changed_count" INTEGER NOT NULL,
    "same_count" INTEGER NOT NULL,
    "doubtful_count" INTEGER NOT NULL,
    "wrong_count" INTEGER NOT NULL,
    "recognised" INTEGER NOT NULL,
    "committed_by" UUID NOT NULL,
    "committed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "list_commit_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "pledge" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "term_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "sponsor_id" UUID NOT NULL,
    "form" "support_form" NOT NULL,
    "rhythm" "rhythm" NOT NULL,
    "amount_vnd" BIGINT NOT NULL,
    "item" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pledge_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "payment" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "sponsor_id" UUID NOT NULL,
    "given_on" DATE NOT NULL,
    "form" "payment_form" NOT NULL,
    "amount_vnd" BIGINT NOT NULL,
    "item" TEXT,
    "quantity" INTEGER,
    "unit" TEXT,
    "value_basis" TEXT,
    "recipient_name" TEXT NOT NULL,
    "witness_name" TEXT NOT NULL,
    "witness_title" TEXT NOT NULL,
    "voucher_file_id" UUID,
    "note" TEXT,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "payment_part" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "quarter" TEXT NOT NULL,
    "amount_vnd" BIGINT NOT NULL,

    CONSTRAINT "payment_part_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "payment_reversal" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "reversed_by" UUID NOT NULL,
    "reversed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_reversal_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "commune" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "commune_kind" NOT NULL,
    "province" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commune_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "village" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,

    CONSTRAINT "village_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "school" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "level" "school_level" NOT NULL,

    CONSTRAINT "school_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "school_year" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "start_year" INTEGER NOT NULL,

    CONSTRAINT "school_year_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "school_class" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "school_year_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "school_class_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "plan" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version_no" INTEGER NOT NULL,
    "planned_year" INTEGER NOT NULL,
    "planned_month" INTEGER NOT NULL,
    "start_quarter" TEXT NOT NULL,
    "minimum_vnd" BIGINT NOT NULL,
    "end_age" INTEGER NOT NULL,
    "birthday_quarter_in_full" BOOLEAN NOT NULL DEFAULT true,
    "signer_authority" TEXT[],
    "signer_name" TEXT,
    "effective_from" DATE NOT NULL,
    "drafted_by" UUID NOT NULL,
    "drafted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "plan_recipient" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "plan_recipient_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "plan_category" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "category" "programme_category" NOT NULL,

    CONSTRAINT "plan_category_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "plan_issue" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plan_issue_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "plan_situation" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "taken_on" DATE NOT NULL,
    "total" INTEGER NOT NULL,
    "supported" INTEGER NOT NULL,
    "waiting" INTEGER NOT NULL,
    "waiting_especially_difficult" INTEGER NOT NULL,

    CONSTRAINT "plan_situation_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "plan_situation_line" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "situation_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "sponsor_name" TEXT NOT NULL,
    "child_count" INTEGER NOT NULL,
    "level_min_vnd" BIGINT,
    "level_max_vnd" BIGINT,
    "rhythm" "rhythm",

    CONSTRAINT "plan_situation_line_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "sponsor" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "kind" "sponsor_kind" NOT NULL,
    "promised_children" INTEGER,
    "level_min_vnd" BIGINT,
    "level_max_vnd" BIGINT,
    "level_rhythm" "rhythm",
    "form" "support_form",
    "contact_name" TEXT,
    "contact_phone" TEXT,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sponsor_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateTable
CREATE TABLE "sponsor_village" (
    "commune_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sponsor_id" UUID NOT NULL,
    "village_id" UUID NOT NULL,

    CONSTRAINT "sponsor_village_pkey" PRIMARY KEY ("commune_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_account_once" ON "person"("commune_id", "account_id");

-- CreateIndex
CREATE INDEX "membership_commune_id_person_id_idx" ON "membership"("commune_id", "person_id");

-- CreateIndex
CREATE INDEX "assignment_commune_id_child_id_idx" ON "assignment"("commune_id", "child_id");

-- CreateIndex
CREATE INDEX "assignment_commune_id_sponsor_id_idx" ON "assignment"("commune_id", "sponsor_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_with_proposer" ON "assignment"("commune_id", "id", "proposed_by");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_answered_once" ON "assignment"("commune_id", "answers_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_reviewed_once" ON "assignment_review"("commune_id", "assignment_id", "proposed_by");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_decided_once" ON "assignment_decision"("commune_id", "assignment_id", "proposed_by");

-- CreateIndex
CREATE INDEX "support_term_commune_id_child_id_idx" ON "support_term"("commune_id", "child_id");

-- CreateIndex
CREATE INDEX "support_term_commune_id_sponsor_id_idx" ON "support_term"("commune_id", "sponsor_id");

-- CreateIndex
CREATE UNIQUE INDEX "term_assignment_once" ON "support_term"("commune_id", "assignment_id");

-- CreateIndex
CREATE UNIQUE INDEX "term_recognition_once" ON "support_term"("commune_id", "recognition_id");

-- CreateIndex
CREATE UNIQUE INDEX "term_with_parties" ON "support_term"("commune_id", "id", "child_id", "sponsor_id");

-- CreateIndex
CREATE INDEX "child_commune_id_sort_name_idx" ON "child"("commune_id", "sort_name");

-- CreateIndex
CREATE INDEX "child_commune_id_village_id_idx" ON "child"("commune_id", "village_id");

-- CreateIndex
CREATE UNIQUE INDEX "child_code_once" ON "child"("commune_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "child_personal_id_once" ON "child"("commune_id", "personal_id_index");

-- CreateIndex
CREATE INDEX "enrolment_commune_id_school_class_id_idx" ON "enrolment"("commune_id", "school_class_id");

-- CreateIndex
CREATE UNIQUE INDEX "enrolment_once_a_year" ON "enrolment"("commune_id", "child_id", "school_year_id");

-- CreateIndex
CREATE UNIQUE INDEX "acceptance_once" ON "acceptance"("commune_id", "child_id");

-- CreateIndex
CREATE INDEX "circumstance_commune_id_child_id_idx" ON "circumstance"("commune_id", "child_id");

-- CreateIndex
CREATE INDEX "hardship_marking_commune_id_child_id_idx" ON "hardship_marking"("commune_id", "child_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_username_key" ON "account"("username");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "entry_commune_id_subject_kind_subject_id_idx" ON "entry"("commune_id", "subject_kind", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "entry_seq_once" ON "entry"("commune_id", "seq");

-- CreateIndex
CREATE INDEX "trace_commune_id_child_id_at_idx" ON "trace"("commune_id", "child_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "submission_once" ON "submission"("commune_id", "person_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "stored_file_key_once" ON "stored_file"("commune_id", "storage_key");

-- CreateIndex
CREATE UNIQUE INDEX "list_committed_once" ON "list_commit"("commune_id", "list_id");

-- CreateIndex
CREATE INDEX "pledge_commune_id_sponsor_id_idx" ON "pledge"("commune_id", "sponsor_id");

-- CreateIndex
CREATE INDEX "pledge_commune_id_child_id_idx" ON "pledge"("commune_id", "child_id");

-- CreateIndex
CREATE INDEX "payment_commune_id_sponsor_id_idx" ON "payment"("commune_id", "sponsor_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_code_once" ON "payment"("commune_id", "code");

-- CreateIndex
CREATE INDEX "payment_part_commune_id_child_id_quarter_idx" ON "payment_part"("commune_id", "child_id", "quarter");

-- CreateIndex
CREATE UNIQUE INDEX "payment_part_once" ON "payment_part"("commune_id", "payment_id", "child_id", "quarter");

-- CreateIndex
CREATE UNIQUE INDEX "payment_reversed_once" ON "payment_reversal"("commune_id", "payment_id");

-- CreateIndex
CREATE UNIQUE INDEX "commune_code_key" ON "commune"("code");

-- CreateIndex
CREATE UNIQUE INDEX "commune_prefix_key" ON "commune"("prefix");

-- CreateIndex
CREATE UNIQUE INDEX "village_name_once" ON "village"("commune_id", "name_key");

-- CreateIndex
CREATE UNIQUE INDEX "school_name_once" ON "school"("commune_id", "name_key");

-- CreateIndex
CREATE UNIQUE INDEX "school_year_once" ON "school_year"("commune_id", "start_year");

-- CreateIndex
CREATE UNIQUE INDEX "school_class_once" ON "school_class"("commune_id", "school_id", "school_year_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "plan_version_once" ON "plan"("commune_id", "version_no");

-- CreateIndex
CREATE UNIQUE INDEX "plan_recipient_once" ON "plan_recipient"("commune_id", "plan_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "plan_category_once" ON "plan_category"("commune_id", "plan_id", "category");

-- CreateIndex
CREATE UNIQUE INDEX "plan_issued_once" ON "plan_issue"("commune_id", "plan_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_number_once" ON "plan_issue"("commune_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "plan_situation_once" ON "plan_situation"("commune_id", "plan_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_situation_line_once" ON "plan_situation_line"("commune_id", "situation_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "sponsor_name_once" ON "sponsor"("commune_id", "name_key");

-- CreateIndex
CREATE UNIQUE INDEX "sponsor_village_once" ON "sponsor_village"("commune_id", "sponsor_id", "village_id");

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "commune"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_commune_id_person_id_fkey" FOREIGN KEY ("commune_id", "person_id") REFERENCES "person"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_commune_id_village_id_fkey" FOREIGN KEY ("commune_id", "village_id") REFERENCES "village"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_commune_id_school_id_fkey" FOREIGN KEY ("commune_id", "school_id") REFERENCES "school"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_commune_id_school_class_id_fkey" FOREIGN KEY ("commune_id", "school_class_id") REFERENCES "school_class"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_commune_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "sponsor_id") REFERENCES "sponsor"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_commune_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "sponsor_id") REFERENCES "sponsor"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_commune_id_list_id_fkey" FOREIGN KEY ("commune_id", "list_id") REFERENCES "list_import"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_commune_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "sponsor_id") REFERENCES "sponsor"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_commune_id_answers_id_fkey" FOREIGN KEY ("commune_id", "answers_id") REFERENCES "assignment"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_review" ADD CONSTRAINT "assignment_review_commune_id_assignment_id_proposed_by_fkey" FOREIGN KEY ("commune_id", "assignment_id", "proposed_by") REFERENCES "assignment"("commune_id", "id", "proposed_by") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_decision" ADD CONSTRAINT "assignment_decision_commune_id_assignment_id_proposed_by_fkey" FOREIGN KEY ("commune_id", "assignment_id", "proposed_by") REFERENCES "assignment"("commune_id", "id", "proposed_by") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_term" ADD CONSTRAINT "support_term_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_term" ADD CONSTRAINT "support_term_commune_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "sponsor_id") REFERENCES "sponsor"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_term" ADD CONSTRAINT "support_term_commune_id_assignment_id_fkey" FOREIGN KEY ("commune_id", "assignment_id") REFERENCES "assignment"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_term" ADD CONSTRAINT "support_term_commune_id_recognition_id_fkey" FOREIGN KEY ("commune_id", "recognition_id") REFERENCES "recognition"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child" ADD CONSTRAINT "child_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "commune"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child" ADD CONSTRAINT "child_commune_id_village_id_fkey" FOREIGN KEY ("commune_id", "village_id") REFERENCES "village"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_commune_id_school_year_id_fkey" FOREIGN KEY ("commune_id", "school_year_id") REFERENCES "school_year"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_commune_id_school_class_id_fkey" FOREIGN KEY ("commune_id", "school_class_id") REFERENCES "school_class"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acceptance" ADD CONSTRAINT "acceptance_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acceptance" ADD CONSTRAINT "acceptance_commune_id_list_id_fkey" FOREIGN KEY ("commune_id", "list_id") REFERENCES "list_import"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circumstance" ADD CONSTRAINT "circumstance_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hardship_marking" ADD CONSTRAINT "hardship_marking_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "commune"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "commune"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trace" ADD CONSTRAINT "trace_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "commune"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_import" ADD CONSTRAINT "list_import_commune_id_file_id_fkey" FOREIGN KEY ("commune_id", "file_id") REFERENCES "stored_file"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_commit" ADD CONSTRAINT "list_commit_commune_id_list_id_fkey" FOREIGN KEY ("commune_id", "list_id") REFERENCES "list_import"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_commune_id_term_id_child_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "term_id", "child_id", "sponsor_id") REFERENCES "support_term"("commune_id", "id", "child_id", "sponsor_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_commune_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "sponsor_id") REFERENCES "sponsor"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_commune_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "sponsor_id") REFERENCES "sponsor"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_commune_id_voucher_file_id_fkey" FOREIGN KEY ("commune_id", "voucher_file_id") REFERENCES "stored_file"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_part" ADD CONSTRAINT "payment_part_commune_id_payment_id_fkey" FOREIGN KEY ("commune_id", "payment_id") REFERENCES "payment"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_part" ADD CONSTRAINT "payment_part_commune_id_child_id_fkey" FOREIGN KEY ("commune_id", "child_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_reversal" ADD CONSTRAINT "payment_reversal_commune_id_payment_id_fkey" FOREIGN KEY ("commune_id", "payment_id") REFERENCES "payment"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "village" ADD CONSTRAINT "village_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "commune"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "school" ADD CONSTRAINT "school_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "commune"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "school_year" ADD CONSTRAINT "school_year_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "commune"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "school_class" ADD CONSTRAINT "school_class_commune_id_school_id_fkey" FOREIGN KEY ("commune_id", "school_id") REFERENCES "school"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "school_class" ADD CONSTRAINT "school_class_commune_id_school_year_id_fkey" FOREIGN KEY ("commune_id", "school_year_id") REFERENCES "school_year"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "commune"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_recipient" ADD CONSTRAINT "plan_recipient_commune_id_plan_id_fkey" FOREIGN KEY ("commune_id", "plan_id") REFERENCES "plan"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_category" ADD CONSTRAINT "plan_category_commune_id_plan_id_fkey" FOREIGN KEY ("commune_id", "plan_id") REFERENCES "plan"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_issue" ADD CONSTRAINT "plan_issue_commune_id_plan_id_fkey" FOREIGN KEY ("commune_id", "plan_id") REFERENCES "plan"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_situation" ADD CONSTRAINT "plan_situation_commune_id_plan_id_fkey" FOREIGN KEY ("commune_id", "plan_id") REFERENCES "plan"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_situation_line" ADD CONSTRAINT "plan_situation_line_commune_id_situation_id_fkey" FOREIGN KEY ("commune_id", "situation_id") REFERENCES "plan_situation"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sponsor" ADD CONSTRAINT "sponsor_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "commune"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sponsor_village" ADD CONSTRAINT "sponsor_village_commune_id_sponsor_id_fkey" FOREIGN KEY ("commune_id", "sponsor_id") REFERENCES "sponsor"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sponsor_village" ADD CONSTRAINT "sponsor_village_commune_id_village_id_fkey" FOREIGN KEY ("commune_id", "village_id") REFERENCES "village"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
