-- CreateTable
CREATE TABLE "queue_key" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "secret" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "queue_key_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "queue_key_account_id_idx" ON "queue_key"("account_id");

-- AddForeignKey
ALTER TABLE "queue_key" ADD CONSTRAINT "queue_key_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: a key is made and forgotten, never changed.
grant select, insert, delete on queue_key to lalanh_identity;
