package io.hashwatt.server.config;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** Some addresses of the internet, IPv4 or IPv6, as single ones or as networks by their prefix. */
public record Networks(List<Network> networks) {

    /** @throws IllegalArgumentException when a part of the list is no address and no network */
    public static Networks parse(String list) {
        return new Networks(Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Network::parse)
                .toList());
    }

    static boolean isList(String text) {
        try {
            return !parse(text).networks().isEmpty();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    public boolean contains(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    public boolean isEmpty() {
        return networks.isEmpty();
    }

    /**
     * @param address any address in the network
     * @param prefix how many of its leading bits all others share
     */
    record Network(InetAddress address, int prefix) {

        static Network parse(String text) {
            int slash = text.indexOf('/');
            InetAddress address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
            int longest = address.getAddress().length * Byte.SIZE;
            int prefix = slash < 0 ? longest : Integer.parseInt(text.substring(slash + 1));
            if (prefix < 0 || prefix > longest) {
                throw new IllegalArgumentException("a prefix has 0 to " + longest + " bits: " + text);
            }
            return new Network(address, prefix);
        }

        boolean contains(InetAddress other) {
            byte[] ours = address.getAddress();
            byte[] theirs = other.getAddress();
            if (ours.length != theirs.length) {
                return false;
            }
            for (int bit = 0; bit < prefix; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
