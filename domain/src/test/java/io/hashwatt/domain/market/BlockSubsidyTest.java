package io.hashwatt.domain.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hashwatt.domain.RecordedData;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockSubsidyTest {

    private static final String RECORDED_BLOCK =
            "\"height\": ([0-9]+),[^{}]*\"rewardSat\": ([0-9]+),\\s*\"feeSat\": ([0-9]+)";

    @ParameterizedTest(name = "block {0} brings {1} satoshi")
    @CsvSource({
        "0, 5000000000",
        "209999, 5000000000",
        "839999, 625000000",
        "840000, 312500000",
        "1050000, 156250000",
        "6929999, 1",
        "6930000, 0",
        "9223372036854775807, 0",
    })
    void halves_every_210_000_blocks_down_to_the_last_satoshi(long height, long satoshi) {
        assertThat(BlockSubsidy.satoshiAt(height)).isEqualTo(satoshi);
    }

    @Test
    void counts_a_hundred_million_satoshi_as_one_bitcoin() {
        assertThat(Hashprice.reward(BlockSubsidy.satoshiAt(840_000), BigDecimal.ZERO))
                .isEqualByComparingTo("3.125");
        assertThat(Hashprice.reward(BlockSubsidy.satoshiAt(6_929_999), BigDecimal.ZERO))
                .isEqualByComparingTo("0.00000001");
    }

    @Test
    void there_is_no_block_before_the_first() {
        assertThatThrownBy(() -> BlockSubsidy.satoshiAt(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void subsidy_and_fees_make_the_reward_of_real_blocks() {
        assertThat(RecordedData.matches("crypto/vectors/block-rewards-facts.json", RECORDED_BLOCK))
                .hasSize(18)
                .allSatisfy(block -> {
                    long fee = Long.parseLong(block.group(3));
                    assertThat(BlockSubsidy.satoshiAt(Long.parseLong(block.group(1))) + fee)
                            .as("block %s", block.group(1))
                            .isEqualTo(Long.parseLong(block.group(2)));
                });
    }
}
