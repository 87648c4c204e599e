package io.hashwatt.documents;

import static io.hashwatt.documents.testing.Given.defectsOf;
import static io.hashwatt.documents.testing.Given.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.hashwatt.application.kernel.DocumentReading;
import io.hashwatt.documents.testing.Given;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlDocumentTest {

    @Test
    void elements_are_found_by_local_name_whatever_the_name_space() {
        String xml = "<x:doc xmlns:x='urn:some:7:3'><x:n at='1'> 5\n</x:n></x:doc>";

        assertThat(contentOf(xml, root -> root.text("n").text())).isEqualTo("5");
    }

    @Test
    void text_may_be_in_pieces() {
        String xml = "<doc><n>1<!-- one -->2<![CDATA[3]]>&#52;&amp;<?pi?></n></doc>";

        assertThat(contentOf(xml, root -> root.text("n").text())).isEqualTo("1234&");
    }

    @Test
    void a_place_is_the_line_and_the_path_counted_from_1() {
        String xml = "<doc>\n<a/><b/>\n<a>\n<c/></a></doc>";

        assertThat(contentOf(
                        xml,
                        root -> root.children("a")
                                .get(1)
                                .children("c")
                                .getFirst()
                                .place()))
                .hasToString("file:4: a[2]/c[1]");
    }

    @Test
    void an_element_that_is_asked_for_is_there_once_and_is_a_text() {
        assertThat(defectsOf(read("<doc/>", root -> root.text("n")))).containsExactly("file:1: n is missing");
        assertThat(defectsOf(read("<doc>\n<n>1</n>\n<n>2</n></doc>", root -> root.text("n"))))
                .containsExactly("file:3: n stands twice");
        assertThat(defectsOf(read("<doc><n>1<m/>2</n></doc>", root -> root.text("n"))))
                .containsExactly("file:1: n must be a text without elements");
    }

    @Test
    void a_long_document_is_no_problem() {
        String xml = "<doc>" + "<n>12.34</n>".repeat(500_000) + "</doc>";

        assertThat(contentOf(xml, root -> root.children("n").size())).isEqualTo(500_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<doc>",
                "<doc></dog>",
                "<doc/><doc/>",
                "<doc/>x",
                "<doc><n>1</doc>",
                "<doc n=1/>",
                "<doc>&lt</doc>",
                "<doc>\u0000</doc>",
                "<doc>&#0;</doc>",
                "<doc>]]></doc>",
                "<>",
                "<!-- -->",
                "<doc><!-- -- --></doc>",
                "<x:doc/>",
                "<doc a='1' a='2'/>",
                "<?xml version='9'?><doc/>",
                "<doc>&unknown;</doc>"
            })
    void what_is_not_well_formed_is_refused_with_its_line(String xml) {
        assertThat(defectsOf(read(xml, XmlElement::name)))
                .singleElement()
                .asString()
                .matches("file:1: (is not well-formed XML|refers to an entity, which is not allowed)");
    }

    @Test
    void an_empty_document_is_refused() {
        assertThat(defectsOf(read("", XmlElement::name))).containsExactly("file:1: is not well-formed XML");
    }

    @Nested
    class Hostile_xml {

        @Test
        void cannot_declare_a_document_type() {
            assertThat(defectsOf(read("<?xml version='1.0'?>\n<!DOCTYPE doc><doc/>", XmlElement::name)))
                    .containsExactly("file:2: has a DOCTYPE, which is not allowed");
        }

        @Test
        void cannot_laugh_a_billion_times() {
            StringBuilder xml = new StringBuilder("<!DOCTYPE doc [<!ENTITY a0 'ha'>");
            for (int i = 1; i < 12; i++) {
                String previous = "&a" + (i - 1) + ";";
                xml.append("<!ENTITY a%d '%s'>".formatted(i, previous.repeat(10)));
            }
            xml.append("]><doc>&a11;</doc>");

            assertTimeout(
                    Duration.ofSeconds(2),
                    () -> assertThat(defectsOf(read(xml.toString(), XmlElement::name)))
                            .containsExactly("file:1: has a DOCTYPE, which is not allowed"));
        }

        @Test
        void cannot_open_a_file_of_ours(@TempDir Path folder) throws Exception {
            Path secret = Files.writeString(folder.resolve("secret.txt"), "the-secret");
            String byEntity = "<!DOCTYPE doc [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]><doc><n>&s;</n></doc>";
            String byType = "<!DOCTYPE doc SYSTEM '" + secret.toUri() + "'><doc><n>1</n></doc>";

            assertThat(defectsOf(read(byEntity, root -> root.text("n").text())))
                    .containsExactly("file:1: has a DOCTYPE, which is not allowed");
            assertThat(defectsOf(read(byType, root -> root.text("n").text())))
                    .containsExactly("file:1: has a DOCTYPE, which is not allowed");
        }

        @Test
        void cannot_nest_without_end() {
            assertThat(defectsOf(read("<a>".repeat(1_000_000), XmlElement::name)))
                    .containsExactly("file:1: is nested more than 32 levels deep");
        }

        @Test
        void cannot_fill_the_memory_with_small_elements() {
            assertThat(defectsOf(read("<doc>" + "<n/>".repeat(2_000_000) + "</doc>", XmlElement::name)))
                    .containsExactly("file:1: has more than 2000000 elements");
        }

        @Test
        void cannot_bring_more_attributes_than_an_element_can_have() {
            StringBuilder xml = new StringBuilder("<doc");
            for (int i = 0; i < 100_000; i++) {
                xml.append(" a").append(i).append("='1'");
            }

            assertTimeout(
                    Duration.ofSeconds(2),
                    () -> assertThat(defectsOf(read(xml + "/>", XmlElement::name)))
                            .containsExactly("file:1: is not well-formed XML"));
        }

        @Test
        void cannot_bring_a_name_of_a_million_letters() {
            assertTimeout(
                    Duration.ofSeconds(2),
                    () -> assertThat(defectsOf(read("<" + "n".repeat(1_000_000) + "/>", XmlElement::name)))
                            .containsExactly("file:1: is not well-formed XML"));
        }
    }

    private static Object contentOf(String xml, Function<XmlElement, ?> reading) {
        return Given.contentOf(read(xml, reading));
    }

    private static <T> DocumentReading<T> read(String xml, Function<XmlElement, T> reading) {
        return Reading.of(() -> reading.apply(XmlDocument.root(document(xml))));
    }
}
