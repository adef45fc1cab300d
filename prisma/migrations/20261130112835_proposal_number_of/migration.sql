-- AlterTable
ALTER TABLE "proposal" ADD COLUMN     "number_of_id" UUID;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_commune_id_number_of_id_fkey" FOREIGN KEY ("commune_id", "number_of_id") REFERENCES "child"("commune_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
