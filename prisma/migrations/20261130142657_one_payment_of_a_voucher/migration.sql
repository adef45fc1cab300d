-- A voucher bears out one payment. It was looked for and then taken, so that two at once could share it.
-- CreateIndex
CREATE UNIQUE INDEX "payment_voucher_once" ON "payment"("commune_id", "voucher_file_id");
