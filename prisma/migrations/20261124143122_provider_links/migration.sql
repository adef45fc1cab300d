-- CreateTable
CREATE TABLE "provider_link" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "provider_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_answer" (
    "state_hash" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "provider_answer_pkey" PRIMARY KEY ("state_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "provider_link_of_subject" ON "provider_link"("issuer", "subject_hash");

-- CreateIndex
CREATE UNIQUE INDEX "provider_link_of_account" ON "provider_link"("account_id", "issuer");

-- AddForeignKey
ALTER TABLE "provider_link" ADD CONSTRAINT "provider_link_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: who may touch links with the sign-in provider. Neither is rewritten but for its last use.
grant select, insert, delete on provider_link, provider_answer to lalanh_identity;
grant update (last_used_at) on provider_link to lalanh_identity;
