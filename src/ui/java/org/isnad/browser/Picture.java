package org.isnad.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A screenshot with the few colours that a page of text has: a third of the size, no worse. */
final class Picture {
  /** Steps of each channel that are told apart when colours are counted. */
  private static final int SHIFT = 3;

  private Picture() {}

  static byte[] small(byte[] png) throws IOException {
    BufferedImage from = ImageIO.read(new ByteArrayInputStream(png));
    List<Integer> colours = commonest(from);
    BufferedImage to =
        new BufferedImage(
            from.getWidth(), from.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(colours));
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int y = 0; y < from.getHeight(); y++) {
      for (int x = 0; x < from.getWidth(); x++) {
        int colour = from.getRGB(x, y) & 0xFFFFFF;
        int index = nearest.computeIfAbsent(colour, c -> nearest(c, colours));
        to.getRaster().setSample(x, y, 0, index);
      }
    }
    return written(to);
  }

  /** The commonest colour of each of the 256 commonest neighbourhoods. */
  private static List<Integer> commonest(BufferedImage image) {
    Map<Integer, Map<Integer, Integer>> near = new HashMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int colour = image.getRGB(x, y) & 0xFFFFFF;
        int room = colour >> SHIFT & 0x1F1F1F;
        near.computeIfAbsent(room, r -> new HashMap<>()).merge(colour, 1, Integer::sum);
      }
    }
    return near.values().stream()
        .sorted((a, b) -> Integer.compare(sum(b), sum(a)))
        .limit(256)
        .map(
            room ->
                room.entrySet().stream()
                    .max(
                        Map.Entry.<Integer, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey())
        .toList();
  }

  private static int sum(Map<Integer, Integer> room) {
    return room.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int nearest(int colour, List<Integer> colours) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colours.size(); i++) {
      int other = colours.get(i);
      int distance = 0;
      for (int shift = 0; shift <= 16; shift += 8) {
        int apart = (colour >> shift & 0xFF) - (other >> shift & 0xFF);
        distance += apart * apart;
      }
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static IndexColorModel model(List<Integer> colours) {
    int[] map = colours.stream().mapToInt(Integer::intValue).toArray();
    return new IndexColorModel(
        8, map.length, map, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
  }

  private static byte[] written(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(0);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
